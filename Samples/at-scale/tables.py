#!/usr/bin/env python3
"""Tidy tables into DuckDB, pandas and polars with the types of their dictionary, joined with a list of practices.

usage: tables.py READINESS PROFILES PRACTICES.csv OUT
  PROFILES       a folder of profiles, or a list of them (then with --files-from, below)
  PRACTICES.csv  a list with a column `code` and whatever is known of practices, such as their region
  OUT            a folder: a CSV file for each table, datapackage.json, and sections.parquet

Traps. A status of 3 is no failure: some profiles could not be read, and stand in the tables with profileState unreadable.
An empty cell is a figure that does not exist, never 0. Codes are text, even where they look like numbers: take the types
from the dictionary and let no program guess them.
"""
import json
import pathlib
import subprocess
import sys

import duckdb
import pandas
import polars

TABLES = ['sections', 'gates', 'practices']
DUCKDB = {'string': 'VARCHAR', 'integer': 'BIGINT', 'number': 'DOUBLE', 'boolean': 'BOOLEAN', 'date': 'DATE'}
PANDAS = {'string': 'string', 'integer': 'Int64', 'number': 'Float64', 'boolean': 'boolean'}
POLARS = {'string': polars.String, 'integer': polars.Int64, 'number': polars.Float64, 'boolean': polars.Boolean,
          'date': polars.Date}


def write_tables(program, profiles, out):
    for table in TABLES:
        with open(out / (table + '.csv'), 'wb') as file:
            done = subprocess.run([program, 'assess', '--quiet', '--table', table, profiles], stdout=file)
        if done.returncode not in (0, 3):
            raise SystemExit('%s ended with %d' % (table, done.returncode))
    package = subprocess.run([program, 'assess', '--columns', '--format', 'json'], stdout=subprocess.PIPE, check=True)
    (out / 'datapackage.json').write_bytes(package.stdout)
    resources = json.loads(package.stdout)['resources']
    return {r['name']: {f['name']: f['type'] for f in r['schema']['fields']} for r in resources}


def main(program, profiles, practices, out):
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    types = write_tables(program, profiles, out)

    database = duckdb.connect()
    for table in TABLES:
        columns = {name: DUCKDB[kind] for name, kind in types[table].items()}
        relation = database.read_csv(str(out / (table + '.csv')), header=True, columns=columns)
        relation.create(table)
    database.read_csv(practices, header=True, all_varchar=True).create('known')
    joined = database.sql('SELECT count(*) FROM practices JOIN known USING (code)').fetchall()[0][0]
    database.sql('SELECT * FROM sections').write_parquet(str(out / 'sections.parquet'))

    for table in TABLES:
        path = str(out / (table + '.csv'))
        rows = database.sql('SELECT count(*) FROM ' + table).fetchall()[0][0]
        kinds = {name: PANDAS[kind] for name, kind in types[table].items() if kind != 'date'}
        dates = [name for name, kind in types[table].items() if kind == 'date']
        assert len(pandas.read_csv(path, dtype=kinds, parse_dates=dates)) == rows
        schema = {name: POLARS[kind] for name, kind in types[table].items()}
        assert len(polars.read_csv(path, schema=schema)) == rows
        print('%s: %d rows' % (table, rows))
    print('practices known elsewhere: %d' % joined)


if __name__ == '__main__':
    main(*sys.argv[1:5])
