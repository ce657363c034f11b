"""A folder of shards on two processes with datatrove: `python with_datatrove.py SHARDS OUT`.

Called again after a kill, it does the shards that are missing. For a cluster, take its
SlurmPipelineExecutor or RayPipelineExecutor in the place of the local one.
"""

import sys

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter, ParquetWriter

from inakoran_extract.contrib.datatrove import SCHEMA, ArticleExtractor

if __name__ == "__main__":
    shards, out = sys.argv[1:]
    pipeline = [
        JsonlReader(shards),
        ArticleExtractor(exclusion_writer=JsonlWriter(f"{out}/dropped")),
        ParquetWriter(f"{out}/articles", expand_metadata=True, schema=SCHEMA),
    ]
    LocalPipelineExecutor(pipeline, tasks=2, logging_dir=f"{out}/logs").run()
