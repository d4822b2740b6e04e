#!/usr/bin/env python3
"""Many machines, with Spark: RDD.pipe gives each partition to a filter of its own.

usage: spark.py READINESS PROFILES.ndjson OUT     OUT: a folder Spark makes, one file for each partition, in order
Two traps. RDD.pipe passes an empty environment, so the program is named by its full path, and the machines need it
there. And it ignores how the program ended unless checkCode is set: then a task fails on any status but 0, and 3 (done,
with error records) is one of them; so the shell lets 3 pass, and everything else fails the task.
"""
import shlex
import sys

from pyspark.sql import SparkSession


def main(program, profiles, out):
    spark = SparkSession.builder.appName('readiness').getOrCreate()
    command = "sh -c '%s filter --jobs 1 --quiet; status=$?; test $status -eq 3 || exit $status'" % shlex.quote(program)
    lines = spark.sparkContext.textFile(profiles)
    lines.pipe(command, checkCode=True).saveAsTextFile(out)
    spark.stop()


if __name__ == '__main__':
    main(*sys.argv[1:4])
