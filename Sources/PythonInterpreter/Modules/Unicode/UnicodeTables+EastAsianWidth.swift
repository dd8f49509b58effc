extension UnicodeTables {
  /// Where a range of characters of another width begins: `distance from the last:width`.
  static let eastAsianWidthText = """
    0:N 20:Na 5f:N 22:A 1:Na 2:A 1:Na 2:A 2:N 1:A 1:N 1:Na 1:A 2:Na 1:A 5:N 1:A 5:N 1:A 4:N 6:A 1:N 9:A 1:N 6:A 2:N
    5:A 4:N 4:A 1:N 1:A 3:N 1:A 2:N 2:A 1:N 1:A 2:N 3:A 4:N 1:A 1:N 1:A 1:N 2:A 1:N f:A 1:N 1:A 1:N 7:A 1:N a:A 2:N
    3:A 1:N 5:A 3:N 4:A 1:N 6:A 4:N 1:A 1:N 3:A 4:N 1:A 1:N 4:A 2:N 12:A 2:N 3:A 1:N 62:A 1:N 1:A 1:N 1:A 1:N 1:A
    1:N 1:A 1:N 1:A 1:N 1:A 1:N 1:A 1:N 74:A 1:N f:A 1:N 62:A 1:N 2:A 1:N 1:A 3:N 1:A 1:N 2:A 1:N 7:A 4:N 1:A 1:N
    1:A 1:N 20:A 70:N 21:A 11:N 1:A 7:N 7:A 11:N 1:A 7:N 37:A 1:N e:A 40:N 1:A 1:N cae:W 60:N eb0:A 1:N 2:A 4:N 1:A
    2:N 2:A 2:N 2:A 3:N 1:A 4:N 8:A 1:N 1:A 2:N 1:A 1:N 5:A 1:N 2:A 1:N 35:A 1:N a:A 1:N 1:A 4:N 24:H 1:N 2:A 1:N
    56:A 1:N 1:A 1:N 3:A 1:N 9:A 1:N 2:A 1:N a:A 2:N 3:A 1:N 4:A 1:N 27:A 2:N 6:A 4:N 1:A c:N 4:A a:N f:A 1:N 6:A
    a:N 1e:A 2:N 18:A 1:N 1:A 1:N 12:A 1:N 18:A 1:N 1:A 2:N 3:A 2:N 2:A 1:N 3:A 1:N 1:A 1:N 3:A 1:N 4:A 1:N 2:A 4:N
    2:A 1:N 1:A 1:N 1:A 6:N 1:A 1:N 5:A 4:N 4:A 2:N a:A 1:N 3:A 1:N 5:A 1:N d:A 2:N 2:A 4:N 2:A 2:N 2:A 2:N 12:A 2:N
    2:A 2:N d:A 1:N 3:A 1:N b:A 1:N 19:A 1:N 52:A 1:N 7:W 2:N d:W 2:N be:W 4:N 3:W 1:N 2:W 1:N 6c:A 8a:N 1:A 61:N
    4:A 24:N c:A 10:N 2:A 4:N a:A 2:N 1:A 7:N 8:A 2:N 2:A 2:N 4:A 2:N 2:A 2:N 4:A 3:N 2:A 1:N 2:A 4:N 10:A 4:N 9:A
    1:N d:W 2:N 6:A 2:N 2:A 1:N 4:A 2:N 4:W 2:N 6:A 1:N 1:A 1:N 21:A 1:N 1:A 1:N 5:W c:N c:A 2:N 1:A 3:N 1:A 4:N 1:A
    2:N 1:A 1:N f:W 1:N 13:W 1:N a:A 2:N 1:W 1:N 8:W 2:N 11:W 2:A 1:N 4:W 2:A 8:W 1:A 5:W 1:A d:N 1:A 1:N 4:A 2:W
    1:A 7:W 2:A 1:W 1:A 4:W 1:A 2:W 1:A 2:N 5:W 1:N 4:W 2:N 1c:W 1:N 14:A 1:N e:W 1:N 1:W 1:N 4:W 3:N 1:W 1:N 1e:A
    a:N 15:W 3:N 18:W 1:N e:W 1:N 26:Na 8:N 197:Na 2:N 194:W 2:N 33:W 1:N 4:W 1:A 4:N 326:W 1a:N 1:W 59:N c:W d6:N
    1a:W 10:F 1:W 3e:N 2:W 56:N 2:W 67:N 5:W 2b:N 1:W 5e:N 1:W 54:N b:W 30:N 1:W 28:A 8:W 1b70:N 40:W 568d:N 3:W
    37:N 499:W 1d:N 283:W 2ba4:N 85c:A 1900:W 200:N 300:A 10:W a:N 16:W 23:N 1:W 13:N 1:W 4:N 95:F 60:H 5e:N 3:H 6:N
    2:H 6:N 2:H 6:N 2:H 3:N 3:F 7:N 1:H 7:N e:A 1:N 6fe2:W 5:N b:W 2:N e:W 17f8:N 8:W 4d6:N 2a:W 9:N 22e7:W 4:N 1:W
    7:N 1:W 2:N 1:W 123:N f:W 1:N 1d:W 3:N 2:W 1:N e:W 4:N 8:W 18c:N 3d08:W 1:N ca:W 1:N 30:A b:N 5:A 1e:N 2:A 3a:N
    6:A 1e:W 1:A 2:W a:A 12:N 53:W 3:N d:W 2c:N 4:W 9:N 7:W 2:N e:W 6:N 9a:W 21:N c:W 9:N 1:W 46:N 1:W 16:N c:W 2b:N
    4:W 5:N c:W 11:N 3:W 1:N 3:W 47:N 1:W 1:N 1:W bb:N 2:W 3f:N d:W 4:N 1:W 18:N 12:W 1:N 1a:W 2:N d:W 1:N 56:W 55:N
    30:W 46:N 6:W 1:N 3:W 3:N 2:W 3:N 4:W 4:N b:W 2:N 7:W 9:N e3:W c:N 4:W 1:N 11b:W 2f:N 1:W a:N 1:W b9:N 70:W d:N
    3:W 9:N 7:W 2e:N 1:W 7:N 8:W e:N 4:W 9:N 7:W 9:N 507:W fffe:N 2:W fffe:N a0102:A f0:N fe10:A fffe:N 2:A fffe:N
    """
}
