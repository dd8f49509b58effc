"""A crawler with one task for each page
每页一个任务的爬虫

The same four pages as in crawler_sequential. `create_task` only puts a task
into the ready queue; it starts when main gives up control, at the first
`await task`. Then all four wait at the same time, and the longest wait is the
whole: 4 seconds. When main awaits a task that is already done, it does not stop.

与 crawler_sequential 相同的四个页面。`create_task` 只是把任务放进就绪队列，
等 main 在第一个 `await task` 处让出控制权，它们才开始运行。四个任务同时等待，
总耗时就是最长的那一个：4 秒。等待一个已经完成的任务时，main 不会停下来。
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
    tasks = []
    for url in urls:
        task = asyncio.create_task(crawl_page(url))
        tasks.append(task)
    for task in tasks:
        await task


begin_time = time.time()
asyncio.run(main(URLS))
end_time = time.time()
print("程序耗时{}s".format(end_time - begin_time))
