#!/usr/bin/env python3
"""Holds everything that the program writes as JSON against the published schemas, and the schema of profiles against the
program: whatever the schema allows the program reads, and what breaks the schema the program refuses.

usage: Tests/Schemas/check.py READINESS     needs Python's jsonschema; COUNT profiles are generated (default 300)
"""
import copy
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
# Where .ci/install puts it if the machine has none.
sys.path.append(str(ROOT / '.build' / 'checks'))
import jsonschema  # noqa: E402

SCHEMAS = ROOT / 'Rules' / 'schema'
SAMPLES = sorted(str(path) for path in (ROOT / 'Samples').glob('*.xml'))
BROKEN = sorted(str(path) for path in (ROOT / 'Samples' / 'broken').glob('*.xml'))
HEAD = {'id': 'a', 'kind': 'federation', 'asOf': '2013-10-31', 'target': 'none', 'name': 'A', 'answers': {}}


def validator(name):
    schema = json.loads((SCHEMAS / (name + '.schema.json')).read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


def run(program, *arguments, text=None):
    return subprocess.run([program, *arguments], input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def hold(schema, value, what):
    errors = list(schema.iter_errors(value))
    if errors:
        raise SystemExit('%s: %s at %s' % (what, errors[0].message, list(errors[0].absolute_path)))


def changed(rules):
    """A copy of a rule set in which one gate asks for more."""
    copy_of = tempfile.mkdtemp()
    shutil.copytree(rules, copy_of, dirs_exist_ok=True)
    steps = pathlib.Path(copy_of) / 'steps.xml'
    steps.write_text(steps.read_text().replace('"locality-practices" at-least="2"', '"locality-practices" at-least="3"'))
    return copy_of


def results(program):
    """Every result of the samples, good ones and bad ones, is as its schema says."""
    assessment, error, plan = validator('assessment'), validator('error'), validator('plan')
    for options in ([], ['--stress'], ['--all-steps'], ['--detail', 'full'], ['--no-places']):
        for form in ('json', 'ndjson'):
            out = run(program, 'assess', '--quiet', '--format', form, *options, *SAMPLES, *BROKEN).stdout
            records = json.loads(out) if form == 'json' else [json.loads(line) for line in out.splitlines()]
            assert len(records) >= len(SAMPLES)
            for record in records:
                if 'plan' in record:
                    hold(plan, record['plan'], 'plan in ' + form)
                hold(error if record['schema'].startswith('readiness-error') else assessment, record, form)
    bad = b'\n{\n{"id":"x","kind":3}\n<p/>\n{"id":"a"}\n' + json.dumps(HEAD).encode() + b'\n'
    for line in run(program, 'filter', text=bad).stdout.splitlines():
        record = json.loads(line)
        hold(error if record['schema'].startswith('readiness-error') else assessment, record, 'filter')
    hold(validator('portfolio'), json.loads(run(program, 'portfolio', '--format', 'json', *SAMPLES, *BROKEN).stdout),
         'portfolio')
    plans(program, plan, assessment, error)
    comparison = validator('comparison')
    pair = [SAMPLES[0], SAMPLES[0]]
    hold(comparison, json.loads(run(program, 'compare', '--format', 'json', *pair).stdout), 'compare')
    rules = str(ROOT / 'Rules' / 'three-step-path')
    hold(comparison, json.loads(
        run(program, 'compare', '--old-rules', rules, '--format', 'json', *SAMPLES).stdout), 'compare --old-rules')
    tailored(program, assessment, comparison)
    for pair in ([rules], [rules, changed(rules)]):
        hold(validator('differences'), json.loads(
            run(program, 'compare', '--prove', '--format', 'json', *pair).stdout), 'compare --prove')
    guide = json.loads(run(program, 'guide', '--format', 'json').stdout)
    hold(validator('guide'), guide, 'guide')
    return guide


def plans(program, plan, assessment, error):
    """Route maps of every state, with every member that options add."""
    for options in ([], ['--goal', 'target'], ['--days', '20'], ['--goal', 'patient-voice=established'],
                    ['--by', 'months', '--from', '2014-01-31']):
        out = run(program, 'plan', '--quiet', '--format', 'ndjson', *options, *SAMPLES, *BROKEN).stdout
        assert out, options
        for line in out.splitlines():
            record = json.loads(line)
            if record['schema'].startswith('readiness-error'):
                hold(error, record, 'plan')
                continue
            hold(plan, record, 'plan')
            if record['afterwards'] is not None:
                hold(assessment, record['afterwards'], 'afterwards')


def tailored(program, assessment, comparison):
    """The same of rules that somebody has changed for their own use."""
    folder = ROOT / 'Samples' / 'tailoring'
    options = ['--tailoring', str(folder / 'harbour-coast.xml')]
    body = str(folder / 'anchor-quay.xml')
    for form in ('json', 'ndjson'):
        record = json.loads(run(program, 'assess', '--quiet', '--format', form, *options, body).stdout)
        assert record['tailoring'], form
        hold(assessment, record, 'tailored ' + form)
    for name, arguments in (('portfolio', ['portfolio', body]), ('guide', ['guide'])):
        record = json.loads(run(program, *arguments, '--format', 'json', *options).stdout)
        assert record['tailoring'], name
        hold(validator(name), record, 'tailored ' + name)
    for operands in ([body], [body, body]):
        record = json.loads(run(program, 'compare', '--format', 'json', *options, *operands).stdout)
        hold(comparison, record, 'tailored compare')


def profile(guide, rng):
    """A profile that the schema allows: every key now and then, every form of an answer."""
    value = dict(HEAD)
    for key, make in {
        'form': lambda: rng.choice(['full', 'short']), 'commissioner': lambda: 'C',
        'ruleSet': lambda: {'id': guide['ruleSet']['id'], 'version': guide['ruleSet']['version']},
        'interests': lambda: [{'person': 'P', 'text': 'T'}],
        'practices': lambda: [{'code': 'K%d' % i, 'name': 'N', 'patients': rng.choice([0, 9340])} for i in range(3)],
    }.items():
        if rng.random() < 0.5:
            value[key] = make()
    value['answers'] = answers = {}
    for question in rng.sample([q for q in guide['questions'] if not q['derived']], 12):
        plain = {
            'yes-no': ['yes', 'no'], 'choice': [c['id'] for c in question['choices']],
            'multiple-choice': [[c['id']] for c in question['choices']], 'date': ['2013-01-31'], 'text': ['words'],
        }.get(question['type'], [0, 1, 2.5, '7'])
        answer = rng.choice(plain)
        form = rng.randrange(4)
        answers[question['id']] = [
            answer, {'value': answer}, {'state': 'not-known'},
            {'value': answer, 'by': 'B', 'note': 'N', 'expected': '2014-01-31',
             'evidence': [{'dated': '2013-01-01', 'text': 'E'}, {'text': 'F'}]}][form]
    return value


def broken(value, rng):
    """The same with one thing that the schema does not allow."""
    value = copy.deepcopy(value)
    rng.choice([
        lambda: value.pop(rng.choice(['id', 'kind', 'asOf', 'target', 'name', 'answers'])),
        lambda: value.update({'unknownKey': 1}), lambda: value.update({'asOf': '31.10.2013'}),
        lambda: value.update({'name': 3}), lambda: value.update({'form': 'long'}),
        lambda: value.update({'answers': []}), lambda: value.update({'practices': {}}),
        lambda: value.update({'interests': 'none'}),
        lambda: value.update({rng.choice(['id', 'name']): rng.choice([' ', '\n', ''])}),
        lambda: value.update({'commissioner': ' '}),
        lambda: value.update({'interests': [rng.choice([
            {}, {'person': 'P'}, {'person': '', 'text': 'T'}, {'person': 'P', 'text': '\t'},
            {'person': None, 'text': 'T'}])]}),
        lambda: value.update({'practices': [{'code': rng.choice(['', ' ']), 'name': 'N'}]}),
        lambda: value['answers'].update({'legal-form': {'value': 'cic', 'evidence': [
            rng.choice([{}, {'text': ''}, {'text': ' '}, {'dated': '2013-01-01'}])]}}),
        lambda: value['answers'].update({'legal-form': {'value': 'cic', 'note': rng.choice(['', ' \n'])}}),
    ])()
    return value


def profiles(program, guide, count):
    """In both directions: what the schema allows is read, and what it does not is refused."""
    schema, rng = validator('profile'), random.Random(1)
    good = [profile(guide, rng) for _ in range(count)]
    bad = [broken(rng.choice(good), rng) for _ in range(count)]
    for wanted, values in ((True, good), (False, bad)):
        text = ''.join(json.dumps(value) + '\n' for value in values).encode()
        for value, line in zip(values, run(program, 'filter', '--quiet', text=text).stdout.splitlines()):
            allows, reads = schema.is_valid(value), not json.loads(line)['schema'].startswith('readiness-error')
            if allows != wanted or reads != wanted:
                raise SystemExit('schema allows: %s, program reads: %s: %s\n%s' % (
                    allows, reads, json.dumps(value), line.decode()[:300]))


def main(program):
    program = str(pathlib.Path(program).resolve())
    guide = results(program)
    profiles(program, guide, int(os.environ.get('COUNT', '300')))
    print('schemas and program agree')


if __name__ == '__main__':
    main(sys.argv[1])
