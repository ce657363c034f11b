"""A datatrove pipeline in a process of its own: `pipeline.py READER WRITER EXECUTOR FOLDER`.

`FOLDER/in` holds the shards; `out`, `dropped` and `logs` are written beside it. While `FOLDER/wait`
is there, the second of the two tasks stands still at its first document.
"""

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class Wait:
    """A step that passes on what comes, when it may."""

    def __init__(self, flag: Path) -> None:
        self.flag = flag

    def __call__(self, data: Iterator[Any], rank: int = 0, world_size: int = 1) -> Iterator[Any]:
        for document in data:
            while rank == world_size - 1 and self.flag.exists():
                time.sleep(0.05)
            yield document


def main(reader: str, writer: str, executor: str, folder: Path) -> None:
    """Run it."""
    # Whoever looks for tests imports this file too, with datatrove or without.
    from datatrove.executor import LocalPipelineExecutor  # noqa: PLC0415
    from datatrove.pipeline.readers import JsonlReader, WarcReader  # noqa: PLC0415
    from datatrove.pipeline.writers import JsonlWriter, ParquetWriter  # noqa: PLC0415

    from inakoran_extract.contrib.datatrove import SCHEMA, ArticleExtractor  # noqa: PLC0415

    read = {"jsonl": JsonlReader, "warc": WarcReader}[reader]
    if writer == "jsonl":
        write = JsonlWriter(str(folder / "out"), compression=None)
    else:
        write = ParquetWriter(str(folder / "out"), expand_metadata=True, schema=SCHEMA)
    pipeline = [
        read(str(folder / "in")),
        Wait(folder / "wait"),
        ArticleExtractor(
            exclusion_writer=JsonlWriter(str(folder / "dropped"), compression=None), timeout=30
        ),
        write,
    ]
    logs = str(folder / "logs")
    if executor == "local":
        workers = 1 if (folder / "wait").exists() else 2
        LocalPipelineExecutor(pipeline, tasks=2, workers=workers, logging_dir=logs).run()
        return
    import ray  # noqa: PLC0415 - for this executor only
    from datatrove.executor import RayPipelineExecutor  # noqa: PLC0415

    ray.init(num_cpus=2, include_dashboard=False, object_store_memory=100_000_000)
    RayPipelineExecutor(pipeline, tasks=2, workers=2, mem_per_cpu_gb=0.1, logging_dir=logs).run()
    ray.shutdown()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], Path(sys.argv[4]))
