#!/usr/bin/env python3
"""How long least plans take: of random bodies on the shipped path, and on made rule sets of 200, 400 and 800 questions.

usage: plans.py PROGRAM [BODIES=1000] [BODIES_OF_MADE_SETS=50]
       plans.py PROGRAM --browser CHROMIUM [BODIES=1000]

PROGRAM is the release build. Each body is planned by a process of its own, so that a time is one body's; the median of
runs with nothing to plan is taken off. With --browser the bodies of the shipped path are planned in one page instead, by
the module that the form carries, and the time is that of the call. Prints a row for each set of bodies: how many there were of each state, how many
plans are proven within the usual budget, steps taken, and time. Nothing is judged. The same numbers come out of the
same seeds; only times differ.
"""

import base64
import collections
import gzip
import html
import json
import pathlib
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time

RULES = 'urn:readiness:rule-set:1'


# ---- Bodies of the shipped path

def answer(question, chance):
    """Mostly the better half of what can be answered, so that bodies stand on all steps; one in twelve is not known."""
    if chance.random() < 1 / 12:
        return {'state': 'not-known'}
    better = question['better']
    if question['choices']:
        ids = [each['id'] for each in question['choices']]
        if better == 'first':
            ids.reverse()
        return {'value': chance.choice(ids if chance.random() < 0.4 else ids[-2:])}
    if question['type'] == 'date':
        return {'value': f'2013-{chance.randint(1, 10):02}-{chance.randint(1, 28):02}'}
    least = float(question['least'])
    most = min(float(question['most']), least + 1000)
    share = chance.choice((0.2, 0.5, 0.8, 0.95, 1))
    return {'value': int(least + (most - least) * (1 - share if better == 'less' else share))}


def shipped_body(seed, guide):
    chance = random.Random(seed)
    kind = chance.choice([each['id'] for each in guide['kinds'] if each['id'] != 'ccg'])
    steps = [each['id'] for each in guide['steps'] if kind in each['kinds']]
    asked = [each for each in guide['questions'] if not each['derived'] and kind in each['kinds']]
    return {'id': f'body-{seed}', 'kind': kind, 'asOf': '2013-10-31', 'target': chance.choice(steps), 'form': 'full',
            'name': f'Body {seed}', 'answers': {each['id']: answer(each, chance) for each in asked}}


# ---- Made rule sets

def made_rules(count, overlap):
    """So many questions of three answers; a tenth as many gates, each met by any one of ten of them.

    Apart, no question serves two gates; overlapping, the ten are drawn from all questions.
    """
    chance = random.Random(count)

    def action(text):
        return (f'<action days="{chance.randint(1, 30)}" months="{chance.randint(0, 6)}">'
                f'<text>{text}</text></action>')

    parts = []
    for i in range(count):
        parts.append(
            f'<question id="q{i}" type="choice" kinds="body" short="yes"><ask>How far is thing number {i}?</ask>'
            '<choice id="none">Not begun</choice><choice id="part">In part</choice><choice id="all">In place</choice>'
            f'</question><rule id="q{i}" role="graded" question="q{i}" weight="1" owner="body">'
            f'<mark value="1" choices="all"/><mark value="0.5" choices="part">{action(f"Finish thing {i}.")}</mark>'
            f'<mark value="0" choices="none">{action(f"Begin thing {i}.")}</mark>'
            '<cite inferred="yes">Ours.</cite></rule>')
    gates = []
    for gate in range(count // 10):
        chosen = chance.sample(range(count), 10) if overlap else range(gate * 10, gate * 10 + 10)
        ways = ''.join(f'<is question="q{i}" choices="all"/>' for i in chosen)
        gates.append(f'<gate id="g{gate}" code="G-{gate}"><title>Requirement {gate}</title><when><any>{ways}</any></when>'
                     '<cite inferred="yes">Ours.</cite></gate>')
    steps = []
    each = len(gates) // 4
    for number in range(4):
        own = ''.join(gates[number * each:(number + 1) * each])
        steps.append(f'<step id="s{number}" number="{number + 1}" kinds="body"><title>Step {number + 1}</title>'
                     f'<means>it is so</means><patients>it is so</patients>{own}</step>')
    return (f'<rule-set xmlns="{RULES}" id="made" version="1.0.0"><title>Made</title>'
            '<kinds><kind id="body"><name>body</name></kind></kinds>'
            '<parties><party id="body" body="yes"><name>the body</name></party></parties>'
            '<scoring withhold-below="60"><band id="low" below="50"><name>low</name></band>'
            f'<band id="high"><name>high</name></band></scoring>{"".join(steps)}'
            f'<section id="s" code="S" aggregate="sum"><title>Section</title>{"".join(parts)}</section></rule-set>')


def made_body(seed, count):
    chance = random.Random(seed)
    answers = {}
    for i in range(count):
        value = chance.choice(('none', 'none', 'none', 'part', 'part', 'all' if chance.random() < 0.2 else 'none'))
        answers[f'q{i}'] = {'state': 'not-known'} if chance.random() < 0.05 else {'value': value}
    return {'id': f'body-{seed}', 'kind': 'body', 'asOf': '2013-10-31', 'target': 's3', 'form': 'full',
            'name': f'Body {seed}', 'answers': answers}


# ---- Measuring

def planned(command, body):
    start = time.perf_counter()
    run = subprocess.run(command, input=json.dumps(body).encode(), capture_output=True)
    spent = time.perf_counter() - start
    if not run.stdout:
        raise SystemExit(f'{body["id"]}: {run.stderr.decode()}')
    return json.loads(run.stdout.splitlines()[0]), spent


PAGE = """<!DOCTYPE html><meta charset="utf-8"><pre id="out"></pre><script>
const bytes = (text) => Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes(ENGINE)), {});
const send = (text) => {
  const address = exports.readiness_room(text.length);
  new Uint8Array(exports.memory.buffer, address, text.length).set(text);
};
const receive = (length) => new TextDecoder().decode(
  new Uint8Array(exports.memory.buffer, exports.readiness_output(), length));
send(bytes(IMAGE));
exports.readiness_load();
const plans = BODIES.map((body) => {
  send(new TextEncoder().encode(JSON.stringify(body)));
  const start = performance.now();
  exports.readiness_assess();
  const between = performance.now();
  send(new TextEncoder().encode("{}"));
  const length = exports.readiness_plan();
  const end = performance.now();
  const { state, isProven, stepsTaken } = JSON.parse(receive(length));
  return { state, isProven, stepsTaken, judged: between - start, spent: end - between };
});
document.getElementById("out").textContent = JSON.stringify(plans);
</script>"""


def browse(program, chromium, bodies):
    """What the engine in the form's page makes of the bodies, and how long it takes."""
    form = subprocess.run([program, 'form'], check=True, capture_output=True, text=True).stdout
    part = {name: gzip.decompress(base64.b64decode(re.search(f'id="{name}">([^<]*)<', form).group(1)))
            for name in ('engine', 'image')}
    page = (PAGE.replace('ENGINE', json.dumps(base64.b64encode(part['engine']).decode()))
            .replace('IMAGE', json.dumps(base64.b64encode(part['image']).decode()))
            .replace('BODIES', json.dumps(bodies).replace('<', '\\u003c')))
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'page.html'
        path.write_text(page)
        shown = subprocess.run([chromium, '--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', path.as_uri()],
                               check=True, capture_output=True, text=True).stdout
    plans = json.loads(html.unescape(re.search('<pre id="out">([^<]*)</pre>', shown).group(1)))
    row('shipped path, next step, in the browser', plans, [each['spent'] for each in plans])
    judged = [each['judged'] for each in plans]
    print(f'\nAssessing one there: median {statistics.median(judged):.2f} ms, worst {max(judged):.1f} ms.')


def measure(title, command, bodies, goal=()):
    idle = bodies[0] | {'target': 'none'}
    rest = statistics.median(planned([*command, '-'], idle)[1] for _ in range(20))
    plans, times = [], []
    for body in bodies:
        plan, spent = planned([*command, *goal, '-'], body)
        plans.append(plan)
        times.append(max(0.0, spent - rest) * 1000)
    row(title, plans, times)


def row(title, plans, times):
    states = collections.Counter(each['state'] for each in plans)
    said = ', '.join(f'{count} {state}' for state, count in states.most_common())
    steps = [each['stepsTaken'] for each in plans]
    proven = sum(each['isProven'] for each in plans)
    print(f'| {title} | {len(plans)} | {said} | {proven} | {int(statistics.median(steps)):,} | {max(steps):,} '
          f'| {statistics.median(times):.2f} | {max(times):.1f} |', flush=True)


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    arguments = sys.argv[2:]
    chromium = arguments[1] if arguments[:1] == ['--browser'] else None
    if chromium:
        arguments = arguments[2:]
    count = int(arguments[0]) if arguments else 1000
    made = int(arguments[1]) if len(arguments) > 1 else 50
    guide = json.loads(subprocess.run([program, 'guide', '--format', 'json'], check=True, capture_output=True).stdout)
    print('| bodies | how many | states | proven | median steps | most steps | median ms | worst ms |')
    print('|---|---|---|---|---|---|---|---|')
    plan = [program, 'plan', '--format', 'ndjson', '--jobs', '1', '--quiet']
    bodies = [shipped_body(seed, guide) for seed in range(count)]
    if chromium:
        return browse(program, chromium, bodies)
    measure('shipped path, next step', plan, bodies)
    with tempfile.TemporaryDirectory() as folder:
        for size in (200, 400, 800):
            for overlap in (False, True):
                path = pathlib.Path(folder) / f'{size}-{overlap}.xml'
                path.write_text(made_rules(size, overlap))
                bodies = [made_body(seed, size) for seed in range(made)]
                for goal in ('s0', 'target'):
                    measure(f'{size} questions, gates {"overlap" if overlap else "apart"}, '
                            + ('next step' if goal == 's0' else 'last step'),
                            [*plan, '--rules', str(path)], bodies, ('--goal', goal))


if __name__ == '__main__':
    main()
