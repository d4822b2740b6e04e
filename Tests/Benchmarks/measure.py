#!/usr/bin/env python3
"""Run by run.sh: checks the points of the converted workload, then prints each figure as a ratio of one run.

usage: measure.py ROOT SCRATCH STREAM
Every comparison is interleaved and takes the best of some rounds, as other work on the machine only ever adds time.
"""
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import time

ROOT, SCRATCH, STREAM = sys.argv[1], sys.argv[2], int(sys.argv[3])
PROGRAM = ROOT + '/.build/release/readiness'
BENCH = ROOT + '/.build/release/readiness-bench'
RULES = SCRATCH + '/converted/rule-set.xml'
LINES = SCRATCH + '/converted/stream.xml'
PACK = SCRATCH + '/converted/line'
ROUNDS = 5


def run(command, stdin='/dev/null', stdout='/dev/null', core=True):
    """Wall time, processor time and greatest memory (MB) of one process."""
    with open(stdin, 'rb') as source, open(stdout, 'wb') as sink, open('/dev/null', 'wb') as errors:
        start = time.perf_counter()
        pin = (lambda: os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})) if core else None
        child = subprocess.Popen(command, stdin=source, stdout=sink, stderr=errors, preexec_fn=pin)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = status
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 3):
        sys.exit('%s ended with %d' % (' '.join(command[:4]), code))
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(jobs, part, rounds=ROUNDS):
    """The best of some rounds of each job, one after the other in turn."""
    found = [float('inf')] * len(jobs)
    for _ in range(rounds):
        for index, job in enumerate(jobs):
            found[index] = min(found[index], job()[part])
    return found


def say(name, value, note=''):
    print('%-58s %8s  %s' % (name, value, note), flush=True)


def ratio(value):
    return '%.2f' % value


def check_points():
    expected = [line.strip().split(',') for line in open(SCRATCH + '/data/expected.csv')]
    for name, source in (('XML', LINES), ('JSON', SCRATCH + '/converted/stream.ndjson')):
        out = SCRATCH + '/assessed.ndjson'
        run([PROGRAM, 'filter', '--rules', RULES], source, out)
        total = 0
        for line, (identity, *points) in zip(open(out), expected):
            record = json.loads(line)
            gained = [section['gained'] or '0' for section in record['sections']]
            if record['profile']['id'] != identity or gained != points:
                sys.exit('%s: expected %s, found %s' % (identity, points, gained))
            total += sum(int(figure) for figure in gained)
        say('points of %d profiles in %s as expected, sum' % (len(expected), name), total)
    return len(expected)


def floor_rates(cores, pack=PACK):
    """Profiles a second of the floor, on each of these cores at the same time."""
    running = [subprocess.Popen(['taskset', '-c', str(core), SCRATCH + '/floor', pack, 'sax'], stdout=subprocess.PIPE,
                                text=True) for core in cores]
    return [float(re.search(r'^sax +([0-9]+)', each.communicate()[0], re.M)[1]) for each in running]


def floor_rate(pack=PACK):
    return floor_rates([max(os.sched_getaffinity(0))], pack)[0]


def bench_rate():
    text = subprocess.run(['taskset', '-c', str(max(os.sched_getaffinity(0))), BENCH, RULES, PACK + '/pack.xml',
                           PACK + '/pack.idx', '3'], capture_output=True, text=True, check=True).stdout
    return float(re.search(r'in-memory ([0-9]+)', text)[1])


def speed(count):
    rates = {'floor': [], 'memory': [], 'filter': [], 'json': []}
    empty = min(run([PROGRAM, 'filter', '--quiet', '--rules', RULES, '--jobs', '1'])[1] for _ in range(ROUNDS))
    for _ in range(ROUNDS):
        rates['floor'].append(floor_rate())
        rates['memory'].append(bench_rate())
        for name, source in (('filter', LINES), ('json', SCRATCH + '/converted/stream.ndjson')):
            spent = run([PROGRAM, 'filter', '--quiet', '--rules', RULES, '--jobs', '1'], source)[1] - empty
            rates[name].append(count / spent)
    top = {name: max(values) for name, values in rates.items()}
    say('C SAX floor on the same bytes, profiles/s', '%d' % top['floor'])
    say('in-memory scoring of the floor', ratio(top['memory'] / top['floor']), 'wanted: at least 0.70')
    say('filter of the floor, XML in', ratio(top['filter'] / top['floor']), 'wanted: at least 0.70')
    say('filter of the floor, JSON in', ratio(top['json'] / top['floor']))


def shipped():
    """The same on the shipped path: its samples in the full form, each under many ids."""
    lines = []
    for path in sorted(glob.glob(ROOT + '/Samples/*.xml')):
        text = re.sub(r'\s+', ' ', re.sub(r'<!--.*?-->', '', open(path).read(), flags=re.S)).strip()
        if 'form="short"' not in text:
            lines.append(text)
    folder = SCRATCH + '/shipped'
    os.makedirs(folder)
    place, count = 0, 3000
    with open(folder + '/stream.xml', 'w') as stream, open(folder + '/pack.idx', 'w') as index:
        for number in range(count):
            line = re.sub(r' id="[^"]*"', ' id="body-%d"' % number, lines[number % len(lines)], count=1)
            length = len(line.encode())
            index.write('%d %d\n' % (place, length))
            stream.write(line + '\n')
            place += length + 1
    os.symlink(folder + '/stream.xml', folder + '/pack.xml')
    command = [PROGRAM, 'filter', '--quiet', '--jobs', '1']
    empty = min(run(command)[1] for _ in range(ROUNDS))
    floor, ours = 0, 0
    for _ in range(ROUNDS):
        floor = max(floor, floor_rate(folder))
        ours = max(ours, count / (run(command, folder + '/stream.xml')[1] - empty))
    say('shipped path, full form: filter of the floor', ratio(ours / floor), '%d bytes a profile' % (place / count))


def peer(count):
    """The strongest peer on XML, where its jars are named: scorecards in PMML on the same bytes, warm."""
    jars = os.environ.get('JPMML_JARS')
    if not jars:
        return
    folder = SCRATCH + '/peer'
    shutil.copytree(PACK, folder)
    for name in ('expected.csv', 'score1.pmml', 'score2.pmml', 'score3.pmml'):
        shutil.copy(SCRATCH + '/data/' + name, folder)
    source = open(os.environ['JPMML_BENCH']).read()
    source = source.replace('"indicator"', '"answer"').replace('at.getValue("id")', 'at.getValue("question")')
    with open(folder + '/Bench.java', 'w') as file:
        file.write(source)
    subprocess.run(['javac', '-cp', jars, '-d', folder, folder + '/Bench.java'], check=True)
    text = subprocess.run(['taskset', '-c', str(max(os.sched_getaffinity(0))), 'java', '-XX:+UseSerialGC', '-Xmx1g', '-cp',
                           folder + ':' + jars, 'Bench', folder, str(count), 'plain'], capture_output=True, text=True).stdout
    if 'equal expected' not in text:
        sys.exit('the peer found other points: ' + text)
    rate = float(re.search(r'([0-9]+) prof/s \(cpu\)', text)[1])
    say('JPMML, warm, of the floor', ratio(rate / max(floor_rate() for _ in range(ROUNDS))), 'wanted: at most half of ours')


def files(count):
    names = sorted(glob.glob(SCRATCH + '/converted/xml/*.xml'))
    with open(SCRATCH + '/list', 'w') as file:
        file.write('\n'.join(names))
    assess = [PROGRAM, 'assess', '--quiet', '--rules', RULES, '--format', 'csv', '--files-from', SCRATCH + '/list']
    one, lint = best([lambda: run(assess + ['--jobs', '1']), lambda: run(['xmllint', '--noout'] + names)], 0)
    say('%d files to csv: time of `xmllint --noout`' % count, ratio(one / lint), 'wanted: at most 1.00')
    cores = sorted(os.sched_getaffinity(0))[:2]
    if len(cores) < 2:
        return
    # Two processors may share a core, and then nothing can be twice as fast on them.
    alone = max(floor_rate() for _ in range(ROUNDS))
    say('the floor on two processors against one', ratio(max(sum(floor_rates(cores)) for _ in range(ROUNDS)) / alone),
        'what this machine can give')
    one, two = best([lambda: run(assess + ['--jobs', '1'], core=False), lambda: run(assess + ['--jobs', '2'], core=False)], 0)
    say('%d files to csv: two threads against one' % count, ratio(one / two), 'wanted: at least 1.70')


def threads(long_stream):
    command = [PROGRAM, 'filter', '--quiet', '--rules', RULES, '--jobs']
    if len(os.sched_getaffinity(0)) < 2:
        return
    one, two = best([lambda: run(command + ['1'], long_stream, core=False),
                     lambda: run(command + ['2'], long_stream, core=False)], 0, 3)
    say('filter: two threads against one', ratio(one / two), 'wanted: at least 1.70')


def start():
    rules = sorted(glob.glob(ROOT + '/Rules/three-step-path/*.xml'))
    profile = ROOT + '/Samples/four-rivers.xml'
    ours, theirs = best([lambda: run([PROGRAM, 'assess', '--quiet', '--format', 'json', profile]),
                         lambda: run(['xmllint', '--noout', profile] + rules)], 0, 20)
    say('one profile, built-in rules: time of `xmllint --noout`', ratio(ours / theirs),
        'wanted: at most 2.00 (%.1f ms)' % (ours * 1e3))


def write_rule(file, name, number):
    file.write('<question id="q%s" type="choice" kinds="body" short="yes"><ask>?</ask><choice id="none">n</choice>'
               '<choice id="some">s</choice></question><rule id="r%s" role="graded" question="q%s" weight="%d" '
               'owner="board"><mark value="1" choices="some"/><mark value="0" choices="none"/>'
               '<action>Do it.</action><cite inferred="yes"/></rule>\n' % (name, name, name, number % 9 + 1))


def large_rule_set(rules):
    path = '%s/rules-%d.xml' % (SCRATCH, rules)
    with open(path, 'w') as file:
        file.write('<rule-set xmlns="urn:readiness:rule-set:1" id="large" version="1.0.0"><title>Large</title>'
                   '<kinds><kind id="body"><name>body</name></kind></kinds>'
                   '<parties><party id="board"><name>board</name></party></parties>'
                   '<section id="all" code="A" aggregate="sum"><title>All</title>\n')
        for number in range(rules):
            write_rule(file, str(number), number)
        file.write('</section></rule-set>\n')
    answers = ''.join('<answer question="q%d" value="%s"/>' % (number, 'some' if number % 3 else 'none') for number in range(rules))
    with open(path + '.profile', 'w') as file:
        file.write('<profile xmlns="urn:readiness:profile:1" id="a" kind="body" as-of="2020-01-01" target="none">'
                   '<name>A</name><answers>%s</answers></profile>' % answers)
    return path


def large():
    times = []
    for rules in (1000, 5000, 20000):
        path = large_rule_set(rules)
        command = [PROGRAM, 'assess', '--quiet', '--rules', path, '--format', 'ndjson', path + '.profile']
        times.append((rules, best([lambda: run(command)], 1, 3)[0]))
    first = times[0][1] / times[0][0]
    for rules, spent in times:
        say('%d rules loaded and one profile scored, seconds' % rules, '%.2f' % spent,
            'per rule %.2f of that of 1000' % (spent / rules / first))


def many_rule_files(count):
    """A rule set whose rules stand in so many files."""
    folder = '%s/parts-%d' % (SCRATCH, count)
    os.makedirs(folder)
    with open(folder + '/rule-set.xml', 'w') as file:
        file.write('<rule-set xmlns="urn:readiness:rule-set:1" id="many" version="1.0.0"><title>Many</title>'
                   '<kinds><kind id="body"><name>body</name></kind></kinds>'
                   '<parties><party id="board"><name>board</name></party></parties>\n')
        for part in range(count):
            file.write('<include file="p%d.xml"/>\n' % part)
        file.write('</rule-set>\n')
    for part in range(count):
        with open('%s/p%d.xml' % (folder, part), 'w') as file:
            file.write('<part xmlns="urn:readiness:rule-set:1"><section id="s%d" code="S%d" aggregate="sum">'
                       '<title>Section</title>\n' % (part, part))
            for number in range(4):
                write_rule(file, '%d-%d' % (part, number), number)
            file.write('</section></part>\n')
    return folder


def check():
    """`check` against `xmllint --noout` on the same files, and whether four times the rules take four times as long."""
    spent = {}
    for name, path in [('%d rules in one file' % rules, large_rule_set(rules)) for rules in (5000, 20000)] + [
            ('%d rule files' % count, many_rule_files(count)) for count in (250, 1000)]:
        files = sorted(glob.glob(path + '/*.xml')) or [path]
        ours, theirs = best([lambda: run([PROGRAM, 'check', '--quiet', path]), lambda: run(['xmllint', '--noout'] + files)], 1, 3)
        spent[name] = ours
        say('check of %s: time of `xmllint --noout`' % name, ratio(ours / theirs), 'wanted: at most 5.00 (%.0f ms)' % (ours * 1e3))
    one, four, few, many = spent.values()
    say('check: 20000 rules, time of four times 5000', ratio(four / one / 4), 'wanted: about 1')
    say('check: 1000 files, time of four times 250', ratio(many / few / 4), 'wanted: about 1')


def memory(long_stream):
    short = run([PROGRAM, 'filter', '--quiet', '--rules', RULES], LINES, core=False)[2]
    long = run([PROGRAM, 'filter', '--quiet', '--rules', RULES], long_stream, core=False)[2]
    say('filter: greatest memory, MB, short stream', '%.1f' % short)
    say('filter: greatest memory, MB, %d profiles' % STREAM, '%.1f' % long, 'wanted: under 48, and the same')


def instructions():
    if not shutil.which('valgrind'):
        return
    some = SCRATCH + '/some.xml'
    with open(LINES) as source, open(some, 'w') as sink:
        sink.writelines(line for line, _ in zip(source, range(1000)))

    def count(command, stdin):
        with open(stdin) as source:
            text = subprocess.run(['valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null'] + command,
                                  stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True).stderr
        return int(re.search(r'Collected : ([0-9]+)', text)[1])

    command = [PROGRAM, 'filter', '--quiet', '--rules', RULES, '--jobs', '1']
    each = (count(command, some) - count(command, '/dev/null')) / 1000
    os.makedirs(SCRATCH + '/thousand')
    os.symlink(PACK + '/pack.xml', SCRATCH + '/thousand/pack.xml')
    with open(PACK + '/pack.idx') as source, open(SCRATCH + '/thousand/pack.idx', 'w') as sink:
        sink.writelines(line for line, _ in zip(source, range(1000)))
    floor = count([SCRATCH + '/floor', SCRATCH + '/thousand', 'sax'], '/dev/null') / 3000
    say('instructions a profile: filter', '%d' % each)
    say('instructions a profile: floor of filter', ratio(floor / each), 'floor %d' % floor)


def main():
    count = check_points()
    long_stream = SCRATCH + '/long.xml'
    with open(LINES, 'rb') as source:
        text = source.read()
    with open(long_stream, 'wb') as sink:
        for _ in range(max(1, STREAM // count)):
            sink.write(text)
    speed(count)
    shipped()
    peer(count)
    files(count)
    threads(long_stream)
    start()
    large()
    check()
    memory(long_stream)
    instructions()


main()
