"""A crawler that gathers its pages
用 gather 收齐页面的爬虫

`gather` makes a task of each coroutine and one future for all the results.
main waits on that future only, so it is resumed once, at 4 seconds, instead of
once for every page. The results come back in the order in which they were asked
for, whatever the order in which the pages arrived.

`gather` 把每个协程包装成任务，再用一个 future 汇总所有结果。main 只等待这
一个 future，所以只在第 4 秒被唤醒一次，而不是每页一次。结果按提交的顺序返回，
与页面到达的先后无关。
"""
import asyncio
import time

# The number at the end is the time a page takes, in seconds.
# 末尾的数字是抓取该页所需的秒数。
URLS = ["url_1", "url_2", "url_3", "url_4"]


async def crawl_page(url):
    print("crawling {}".format(url))
    seconds = int(url.split("_")[-1])
    await asyncio.sleep(seconds)
    print("OK {}".format(url))


async def main(urls):
    pages = [crawl_page(url) for url in urls]
    await asyncio.gather(*pages)


begin_time = time.time()
asyncio.run(main(URLS))
end_time = time.time()
print("程序耗时{}s".format(end_time - begin_time))
