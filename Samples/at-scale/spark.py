#!/usr/bin/env python3
"""Many machines, with Spark: each partition of profiles goes through a filter of its own, and comes back as a DataFrame.

usage: spark.py READINESS PROFILES.ndjson OUT     OUT: a folder Spark makes
  OUT/assessments   the assessments as they were written, one file for each partition, in order
  OUT/steps         Parquet: one row for each body and step, to join with other tables

Three traps. RDD.pipe passes an empty environment, so the program is named by its full path, and the machines need it
there. It ignores how the program ended unless checkCode is set: then a task fails on any status but 0, and 3 (done,
with error records) is one of them; so the shell lets 3 pass, and everything else fails the task. And read.json would
guess a schema and put keys in an order of its own: the lines stay as they are, and columns are taken out of them.
An error record counts lines from the beginning of its partition.
"""
import shlex
import sys

from pyspark.sql import SparkSession
from pyspark.sql.functions import col, explode, from_json

ASSESSMENT = '''
  schema STRING, profile STRUCT<id: STRING, kind: STRING, asOf: STRING>, confirmedStep STRING, possibleStep STRING,
  steps ARRAY<STRUCT<id: STRING, number: INT, state: STRING, gatesMet: INT>>
'''


def assessments(spark, program, profiles):
    """A DataFrame of one column, `line`: an assessment or an error record for each line of the profiles, in order."""
    command = "sh -c '%s filter --jobs 1 --quiet; status=$?; test $status -eq 3 || exit $status'" % shlex.quote(program)
    lines = spark.sparkContext.textFile(profiles).pipe(command, checkCode=True)
    return lines.map(lambda line: (line,)).toDF('line STRING')


def steps(lines):
    """One row for each body and step; error records, which have another schema, are left out."""
    read = lines.select(from_json('line', ASSESSMENT).alias('a')).where("a.schema LIKE 'readiness-assessment/%'")
    rows = read.select('a.profile', 'a.confirmedStep', explode('a.steps').alias('step'))
    return rows.select(
        col('profile.id').alias('body'), col('profile.kind').alias('kind'), col('profile.asOf').alias('as_of'),
        col('step.id').alias('step'), col('step.state').alias('state'), col('step.gatesMet').alias('met'),
        (col('step.id') == col('confirmedStep')).alias('is_confirmed'))


def main(program, profiles, out):
    spark = SparkSession.builder.appName('readiness').getOrCreate()
    lines = assessments(spark, program, profiles).cache()
    lines.write.text(out + '/assessments')
    steps(lines).write.parquet(out + '/steps')
    spark.stop()


if __name__ == '__main__':
    main(*sys.argv[1:4])
