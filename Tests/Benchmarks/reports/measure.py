#!/usr/bin/env python3
"""Run by run.sh: prints seconds, megabytes of memory and bytes of each report beside what is wanted of it.

usage: measure.py PROGRAM BODIES.py SCRATCH LIST.csv
"""
import csv
import glob
import os
import subprocess
import sys
import time

PROGRAM, BODIES, SCRATCH, LIST = sys.argv[1:5]
ROUNDS = 3


def run(command, output):
    """Wall time in seconds and greatest memory in MB of one process."""
    with open(os.devnull, 'wb') as nothing:
        start = time.perf_counter()
        child = subprocess.Popen(command + ['--output', output, '--quiet'], stdout=nothing, stderr=nothing)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = status
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit('%s ended with %d' % (' '.join(command[:4]), os.waitstatus_to_exitcode(status)))
    return wall, usage.ru_maxrss / 1024


def say(name, value, wanted=''):
    print('%-58s %10s  %s' % (name, value, wanted and 'wanted: ' + wanted), flush=True)


def portfolio(count, seconds, megabytes, size):
    folder = '%s/%d' % (SCRATCH, count)
    subprocess.run([sys.executable, BODIES, SCRATCH + '/guide.json', LIST, str(count), folder], check=True)
    for form in ('html', 'markdown', 'csv', 'json'):
        output = '%s.%s' % (folder, form)
        runs = [run([PROGRAM, 'portfolio', '--format', form, folder], output) for _ in range(ROUNDS)]
        name = 'portfolio of %d bodies, %s' % (count, form)
        say(name + ', seconds', '%.2f' % min(wall for wall, _ in runs), seconds)
        say(name + ', memory in MB', '%.0f' % max(memory for _, memory in runs), megabytes)
        say(name + ', bytes', os.path.getsize(output), size if form == 'html' else '')


def reports():
    sizes = {}
    for sample in sorted(glob.glob('Samples/*.xml')):
        output = SCRATCH + '/report.html'
        wall, _ = run([PROGRAM, 'assess', '--format', 'html', sample], output)
        sizes[sample] = os.path.getsize(output)
        say('%s, milliseconds and bytes' % sample, '%.0f %7d' % (wall * 1e3, sizes[sample]), 'at most 150000 bytes')


def main():
    with open(LIST, encoding='utf-8-sig') as file:
        whole = sum(1 for _ in csv.DictReader(file))
    reports()
    portfolio(300, 'under 2', '', 'under 1500000')
    portfolio(whole, 'under 10', 'under 300', '')


main()
