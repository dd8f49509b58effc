"""A crawler that fetches one page after another
逐页抓取的爬虫

`time.sleep` stands for a slow download. It holds the only thread there is, so
nothing else can happen meanwhile. Every `crawling` is followed at once by its
own `OK`, and the times add up: 1 + 2 + 3 + 4 = 10 seconds.

`time.sleep` 代表一次缓慢的下载。它占住了唯一的线程，这期间什么也做不了。
每个 `crawling` 后面紧跟着自己的 `OK`，时间逐个相加：1 + 2 + 3 + 4 = 10 秒。
"""
import time

# The number at the end is the time a page takes, in seconds.
# 末尾的数字是抓取该页所需的秒数。
URLS = ["url_1", "url_2", "url_3", "url_4"]


def crawl_page(url):
    print("crawling {}".format(url))
    seconds = int(url.split("_")[-1])
    time.sleep(seconds)
    print("OK {}".format(url))


def main(urls):
    for url in urls:
        crawl_page(url)


begin_time = time.time()
main(URLS)
end_time = time.time()
print("程序耗时{}s".format(end_time - begin_time))
