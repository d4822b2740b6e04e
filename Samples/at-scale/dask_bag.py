#!/usr/bin/env python3
"""Several processes or machines, with Dask: a bag of lines, each partition through a filter of its own.

usage: dask_bag.py READINESS PROFILES.ndjson OUT     OUT: a folder, one file for each partition, in order
"""
import subprocess
import sys

import dask.bag


def assess(program, lines):
    """The assessments of one partition."""
    text = ''.join(line if line.endswith('\n') else line + '\n' for line in lines)
    done = subprocess.run([program, 'filter', '--jobs', '1', '--quiet'], input=text, stdout=subprocess.PIPE, text=True)
    if done.returncode not in (0, 3):
        raise RuntimeError('filter ended with %d' % done.returncode)
    return done.stdout.splitlines()


def main(program, profiles, out):
    bag = dask.bag.read_text(profiles, blocksize='16MiB')
    bag.map_partitions(lambda lines: assess(program, lines)).to_textfiles(out + '/*.ndjson', last_endline=True)


if __name__ == '__main__':
    main(*sys.argv[1:4])
