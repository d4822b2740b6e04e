#!/usr/bin/env python3
"""Whatever a file can hold many of, at N, 2N and 4N: time grows with the amount, not with its square.

usage: growth.py PROGRAM [NAME…]

PROGRAM is the release build. Without names everything is measured. Prints one line a thing: the least of three times
at N, 2N and 4N in seconds, and the last over the first (4 is in proportion; the program's own start makes it less).
Nothing is judged: what stands out (more than about 5) is for a person to look into. Everything is made in a scratch
folder; no figure is checked here, which is what the tests are for.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

PROFILE = 'urn:readiness:profile:1'
RULES = 'urn:readiness:rule-set:1'
HEAD = f'<profile xmlns="{PROFILE}" id="body" kind="federation" as-of="2013-10-31" target="extended-services">'


# ---- Profiles of the shipped path

def profile(answers='', before='', name='Body', head=HEAD):
    return (f'{head}<name>{name}</name><commissioner>Nene CCG</commissioner>'
            f'<rule-set id="three-step-path" version="2.0.0"/>{before}<answers>{answers}</answers></profile>')


def repeated(text, n):
    return ''.join(text.format(i) for i in range(n))


def practices(n):
    row = '<practice code="K{0:05}" name="Practice {0}" patients="6000"/>'
    return '<practices>' + repeated(row, n) + '</practices>'


def interests(n):
    return '<interests>' + repeated('<interest person="P{0}">none</interest>', n) + '</interests>'


def of_profile(make, *command):
    """A case that writes one profile and runs a command on it."""
    def prepare(folder, n):
        (folder / 'profile.xml').write_text(make(n))
        return [*(command or ('assess', '--format', 'ndjson')), 'profile.xml'], None
    return prepare


def records(n):
    return ''.join(
        profile('<answer question="can-pay-debts" value="yes"/>', head=HEAD.replace('"body"', f'"body-{i}"')) + '\n'
        for i in range(n))


def bodies(folder, n):
    (folder / 'bodies').mkdir()
    for i in range(n):
        text = profile('<answer question="can-pay-debts" value="yes"/>', practices(3), f'Body {i}',
                       HEAD.replace('"body"', f'"body-{i}"'))
        (folder / 'bodies' / f'{i}.xml').write_text(text)


def of_bodies(*command):
    def prepare(folder, n):
        bodies(folder, n)
        return [*command, 'bodies/'], None
    return prepare


def voices(folder, n):
    for i in range(n):
        value = ('yes', 'no')[i % 2]
        (folder / f'voice-{i}.xml').write_text(profile(f'<answer question="can-pay-debts" value="{value}"/>'))
    return ['merge', *(f'voice-{i}.xml' for i in range(n))], None


def history(folder, n):
    for i in range(n):
        head = HEAD.replace('2013-10-31', f'{2014 + i // 12}-{i % 12 + 1:02}-28')
        value = ('yes', 'no')[i % 2]
        (folder / f'{i:04}.xml').write_text(profile(f'<answer question="can-pay-debts" value="{value}"/>', head=head))
    return ['compare', *(f'{i:04}.xml' for i in range(n))], None


def listed(folder, n):
    bodies(folder, 1)
    (folder / 'list').write_text('bodies/0.xml\n' * n)
    return ['assess', '--format', 'ndjson', '--files-from', 'list'], None


def json_profile(extra):
    return {'id': 'body', 'kind': 'federation', 'asOf': '2013-10-31', 'target': 'none', 'form': 'full',
            'name': 'Body', 'ruleSet': {'id': 'three-step-path', 'version': '2.0.0'}, 'answers': {}} | extra


def of_json(make):
    def prepare(_, n):
        return ['filter'], (json.dumps(make(n)) + '\n').encode()
    return prepare


def csv_rows(row):
    def prepare(folder, n):
        head = 'question,answer\nprofile-id,body\nprofile-kind,federation\nprofile-name,Body\nprofile-as-of,2013-10-31\nprofile-target,none\n'
        (folder / 'sheet.csv').write_text(head + repeated(row, n))
        return ['sheet', 'sheet.csv', '--output', 'out.xml'], None
    return prepare


def workbook(folder, n, program):
    (folder / 'profile.xml').write_text(profile(before=practices(n)))
    subprocess.run([program, 'sheet', 'profile.xml', '--output', 'sheet.xlsx'], cwd=folder, check=True, capture_output=True)
    return ['sheet', 'sheet.xlsx', '--output', 'out.xml'], None


# ---- Rule sets

def question(i, inner='', attributes='type="yes-no"'):
    return (f'<question id="q{i}" {attributes} kinds="body" short="yes"><ask>Is thing number {i} in place?</ask>'
            f'{inner}</question>')


def rule(i):
    return (f'<rule id="q{i}" role="graded" question="q{i}" weight="1" owner="body"><mark value="1" choices="yes"/>'
            f'<mark value="0" choices="no"><action days="1" months="1"><text>Put thing number {i} in place.</text></action>'
            '</mark><cite inferred="yes">Ours.</cite></rule>')


def condition(name, when):
    return (f'<condition id="{name}" owner="body"><title>Condition {name}</title><when>{when}</when><text>it is so</text>'
            f'<action><text>Look at {name}.</text></action><cite inferred="yes">Ours.</cite></condition>')


def rule_set(section='', top='', gates='', words=''):
    gates = gates or '<gate id="g" code="G-1"><title>First</title><when><is question="q0" choices="yes"/></when><cite inferred="yes">Ours.</cite></gate>'
    return (f'<rule-set xmlns="{RULES}" id="grown" version="1.0.0"><title>Grown</title><kinds><kind id="body"><name>body</name></kind></kinds>'
            '<parties><party id="body" body="yes"><name>the body</name></party></parties>'
            '<scoring withhold-below="60"><band id="low" below="50"><name>low</name></band><band id="high"><name>high</name></band></scoring>'
            f'{words}<step id="first" number="1" kinds="body"><title>First</title><means>it is so</means><patients>it is so</patients>{gates}</step>'
            f'<section id="s" code="S" aggregate="sum"><title>Section</title>{question(0)}{rule(0)}{section}</section>{top}</rule-set>')


def of_rules(make, *command):
    """A case that writes one rule set and checks it, or runs another command with it."""
    def prepare(folder, n):
        (folder / 'rules').mkdir()
        (folder / 'rules' / 'rule-set.xml').write_text(make(n))
        return [*(command or ('check', 'rules'))], None
    return prepare


def of_rules_and_profile(make, *command):
    """A case that writes one rule set and a profile of it without answers, and runs a command on both."""
    def prepare(folder, n):
        (folder / 'rules').mkdir()
        (folder / 'rules' / 'rule-set.xml').write_text(make(n))
        (folder / 'profile.xml').write_text(
            f'<profile xmlns="{PROFILE}" id="body" kind="body" as-of="2013-10-31" target="first"><name>Body</name>'
            '<rule-set id="grown" version="1.0.0"/><answers/></profile>')
        return [command[0], '--rules', 'rules', *command[1:], 'profile.xml'], None
    return prepare


def questions(n):
    return rule_set(''.join(question(i) + rule(i) for i in range(1, n)))


def doubled(n):
    """Statements, each of which names the one before twice: written out they would be 2^n tests."""
    def statement(i, when):
        return f'<statement id="c{i}"><title>statement {i}</title><when>{when}</when></statement>'
    chain = ''.join(statement(i, f'<all><so statement="c{i - 1}"/><not><so statement="c{i - 1}"/></not></all>') for i in range(1, n))
    return rule_set(top=statement(0, '<is question="q0" choices="yes"/>') + chain + condition('last', f'<so statement="c{n - 1}"/>'))


def choices(n):
    inner = repeated('<choice id="c{0}">Choice {0}</choice>', n)
    marks = f'<mark value="1" choices="{" ".join(f"c{i}" for i in range(n))}"/>'
    return rule_set(question(1, inner, 'type="choice"')
                    + f'<rule id="q1" role="graded" question="q1" weight="1" owner="body">{marks}<cite inferred="yes">Ours.</cite></rule>')


def marks(n):
    inner = ''.join(f'<mark value="{("0", "0.5", "1")[i % 3]}" from="{i}" below="{i + 1}"/>' for i in range(n))
    return rule_set(question(1, '', f'type="decimal" least="0" most="{n}"')
                    + f'<rule id="q1" role="graded" question="q1" weight="1" owner="body">{inner}<mark value="1" from="{n}" to="{n}"/>'
                    '<cite inferred="yes">Ours.</cite></rule>')


def sums(n):
    """A chain of derived values, each of which adds one question."""
    head = question(1, '', 'type="whole-number" most="10"')
    return rule_set(head + '<derived id="d0" type="whole-number"><sum of="q1"/></derived>'
                    + ''.join(f'<derived id="d{i}" type="whole-number"><difference of="d{i - 1}" less="q1"/></derived>'
                              for i in range(1, n)))


def gates(n):
    alternatives = ''.join(
        f'<gate id="g{i}" code="G-{i}"><title>Requirement {i}</title><when><is question="q{i}" choices="yes"/></when>'
        '<cite inferred="yes">Ours.</cite></gate>' for i in range(n))
    return rule_set(''.join(question(i) + rule(i) for i in range(1, n)), gates=alternatives)


def consistency(n):
    rules = ''.join(
        f'<consistency id="x{i}" code="X{i}" severity="error"><title>Rule {i}</title><when><all><is question="q{i}" choices="yes"/>'
        f'<is question="q{(i + 1) % n}" choices="no"/></all></when><text>They differ.</text></consistency>' for i in range(n))
    return rule_set(''.join(question(i) + rule(i) for i in range(1, n)), top=rules)


def nested(n):
    return rule_set(top=condition('deep', '<any><not>' * n + '<is question="q0" choices="yes"/>' + '</not></any>' * n))


def test_cases(folder, n):
    (folder / 'rules').mkdir()
    (folder / 'rules' / 'rule-set.xml').write_text(rule_set())
    cases = ''.join(
        f'<case name="case {i}" given="b"><answer question="q0" value="yes"/><expect><step id="first" state="reached"/></expect></case>'
        for i in range(n))
    (folder / 'cases.xml').write_text(
        '<test-cases xmlns="urn:readiness:test:1" rule-set="rules/rule-set.xml" as-of="2013-10-31">'
        f'<given id="b" kind="body" target="first"/>{cases}</test-cases>')
    return ['test', 'cases.xml'], None


def tailoring(folder, n):
    (folder / 'rules').mkdir()
    (folder / 'rules' / 'rule-set.xml').write_text(questions(n))
    changes = ''.join(f'<change reason="Ours."><question id="q{i}"><ask>Is it so, here, with {i}?</ask></question></change>' for i in range(n))
    (folder / 'tailoring.xml').write_text(
        '<tailoring xmlns="urn:readiness:tailoring:1" id="t" for="grown" versions="1.0.0"><title>Ours</title><owner>We</owner>'
        f'{changes}</tailoring>')
    return ['check', '--rules', 'rules', 'tailoring.xml'], None


CASES = {
    # name: (N, how it is prepared)
    'profile: answers to unknown questions': (10_000, of_profile(lambda n: profile(repeated('<answer question="zz{0}" value="1"/>', n)))),
    'profile: answers to one question': (10_000, of_profile(lambda n: profile('<answer question="can-pay-debts" value="yes"/>' * n))),
    'profile: practices': (20_000, of_profile(lambda n: profile(before=practices(n)))),
    'profile: practices, all with one code': (20_000, of_profile(
        lambda n: profile(before='<practices>' + '<practice code="K1" name="One" patients="1"/>' * n + '</practices>'))),
    'profile: pieces of evidence': (20_000, of_profile(
        lambda n: profile('<answer question="can-pay-debts" value="yes">' + '<evidence dated="2013-01-31">Minutes</evidence>' * n + '</answer>'))),
    'profile: interests': (10_000, of_profile(
        lambda n: profile(before=interests(n)))),
    'profile: interests, in a page': (2_000, of_profile(
        lambda n: profile(before=interests(n)),
        'assess', '--format', 'html')),
    'profile: characters of a note': (2_000_000, of_profile(
        lambda n: profile(f'<answer question="can-pay-debts" value="yes"><note>{"word " * (n // 5)}</note></answer>'))),
    'profile: characters of a name, in a page': (20_000, of_profile(lambda n: profile(name='word ' * (n // 5)), 'assess', '--format', 'html')),
    'profile: attributes of an element': (4_000, of_profile(
        lambda n: profile('<answer question="can-pay-debts" ' + repeated('a{0}="1" ', n) + '/>'))),
    'profile: elements that nothing knows': (10_000, of_profile(lambda n: profile(repeated('<zz{0}/>', n)))),
    'json: keys that nothing knows': (10_000, of_json(lambda n: json_profile({f'zz{i}': 1 for i in range(n)}))),
    'json: unknown questions': (10_000, of_json(lambda n: json_profile({'answers': {f'zz{i}': 'yes' for i in range(n)}}))),
    'json: practices': (20_000, of_json(
        lambda n: json_profile({'practices': [{'code': f'K{i:05}', 'name': f'P {i}', 'patients': 5} for i in range(n)]}))),
    'filter: records': (20_000, lambda _, n: (['filter'], records(n).encode())),
    'filter: broken records': (20_000, lambda _, n: (['filter'], b'{"id": "x", "kind"\n' * n)),
    'filter: blank lines': (200_000, lambda _, n: (['filter'], b'\n' * n)),
    'assess: files': (1_000, of_bodies('assess', '--format', 'csv')),
    'assess: files, with other rows': (500, of_bodies('assess', '--table', 'answers')),
    'assess: files of a list': (1_000, listed),
    'check: files': (1_000, of_bodies('check')),
    'portfolio: bodies': (300, of_bodies('portfolio')),
    'portfolio: bodies, in Word': (300, of_bodies('portfolio', '--format', 'docx')),
    'plan: bodies': (30, of_bodies('plan', '--format', 'csv')),
    'merge: voices': (200, voices),
    'compare: profiles of one body': (100, history),
    'csv: rows of unknown questions': (5_000, csv_rows('zz{0},yes\n')),
    'csv: rows of practices': (5_000, csv_rows('profile-practice,K{0:05}; Practice {0}; 6000\n')),
    'xlsx: rows of practices': (5_000, workbook),
    'rule set: questions and rules': (1_000, of_rules(questions)),
    'rule set: choices of a question': (2_000, of_rules(choices)),
    'rule set: marks of a rule': (2_000, of_rules(marks)),
    'rule set: derived values in a chain': (500, of_rules(sums)),
    'rule set: gates of a step': (500, of_rules(gates)),
    'rule set: consistency rules': (500, of_rules(consistency)),
    'rule set: statements that name statements twice': (20, of_rules(doubled)),
    'rule set: conditions in each other': (50, of_rules(nested)),
    'rule set: guide': (500, of_rules(questions, 'guide', '--rules', 'rules')),
    'rule set: form': (500, of_rules(questions, 'form', '--rules', 'rules')),
    'rule set: sheet': (500, of_rules(questions, 'sheet', '--rules', 'rules', '--output', 'out.xlsx')),
    'rule set: report': (500, of_rules_and_profile(questions, 'assess', '--format', 'html')),
    'rule set: plan through gates': (50, of_rules_and_profile(gates, 'plan', '--format', 'csv')),
    'rule set: proofs over consistency rules': (50, of_rules(consistency, 'check', '--prove', 'rules')),
    'rule set: proofs over gates': (50, of_rules(gates, 'check', '--prove', 'rules')),
    'rule set: two compared': (50, of_rules(gates, 'compare', '--prove', 'rules', 'rules')),
    'test: cases': (2_000, test_cases),
    'tailoring: changes': (200, tailoring),
}


def measure(program, prepare, n):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        command, given = prepare(folder, n, program) if prepare is workbook else prepare(folder, n)
        best, status = None, None
        for _ in range(3):
            start = time.perf_counter()
            done = subprocess.run([program, *command], cwd=folder, input=given or b'', capture_output=True)
            taken = time.perf_counter() - start
            best = taken if best is None else min(best, taken)
            status = done.returncode
        return best, status


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program = str(pathlib.Path(sys.argv[1]).resolve())
    wanted = sys.argv[2:] or list(CASES)
    print('| what a file holds many of | N | N (s) | 2N (s) | 4N (s) | 4N / N | status |')
    print('|---|---|---|---|---|---|---|')
    for name in (case for case in CASES if any(case.startswith(word) for word in wanted)):
        n, prepare = CASES[name]
        times = [measure(program, prepare, n * factor) for factor in (1, 2, 4)]
        figures = ' | '.join(f'{taken:.3f}' for taken, _ in times)
        states = '/'.join(sorted({str(status) for _, status in times}))
        print(f'| {name} | {n:,} | {figures} | {times[2][0] / times[0][0]:.1f} | {states} |', flush=True)


main()
