"""Python's CASClient as a contestant: the orders and reports of worker-messages.ts, one line of JSON each."""

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from cas.client import CASClient


def main() -> None:
    start = json.loads(sys.stdin.readline())
    requests = start["requests"]
    client = CASClient(start["url"])
    calls = {
        "extract": lambda: client.extract(**requests["extract"]),
        "batchExtract": lambda: client.batch_extract(**requests["batchExtract"]),
        "datasets": lambda: client.datasets(**requests["datasets"]),
    }
    for line in sys.stdin:
        order = json.loads(line)
        print(json.dumps(execute(calls[order["work"]], order)), flush=True)


def execute(call, order) -> dict:
    begin, cpu = time.perf_counter(), time.process_time()
    end = begin + order["seconds"]

    def ask(_: int) -> int:
        count = 0
        while True:
            call()
            count += 1
            if time.perf_counter() >= end:
                return count

    with ThreadPoolExecutor(order["atOnce"]) as threads:
        calls = sum(threads.map(ask, range(order["atOnce"])))
    return {
        "calls": calls,
        "seconds": time.perf_counter() - begin,
        "cpuSeconds": time.process_time() - cpu,
    }


main()
