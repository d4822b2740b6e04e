#!/usr/bin/env python3
"""Turn a workload of indicators into profiles of this program's format.

usage: convert.py DATA OUT     DATA: rules.json and xml/*.xml of the workload; OUT: a folder to make

Writes OUT/xml/*.xml (as a person would), OUT/line/pack.xml and pack.idx (one line each; one file, offsets and lengths),
OUT/stream.xml and OUT/stream.ndjson (one profile a line), and OUT/rule-set.xml. The rules become three sections, one for
each step of the workload: what a rule there earns is what its section gains here.
"""
import json
import os
import sys
import xml.etree.ElementTree as tree

NAMESPACE = 'urn:readiness:profile:1'


def formula(expression):
    """A condition of the workload in the rule language."""
    if expression[0] == 'eq':
        return '<is question="%s" choices="%s"/>' % tuple(expression[1:])
    if expression[0] == 'ge':
        return '<is question="%s" at-least="%s"/>' % tuple(expression[1:])
    name = {'and': 'all', 'or': 'any'}[expression[0]]
    return '<%s>%s</%s>' % (name, ''.join(formula(part) for part in expression[1:]), name)


def marks(expression):
    """The question a rule looks at, if it is a single one, and its two marks."""
    if expression[0] == 'eq':
        return ' question="%s"' % expression[1], '<mark value="1" choices="yes"/><mark value="0" choices="no"/>'
    if expression[0] == 'ge':
        bound = expression[2]
        return ' question="%s"' % expression[1], '<mark value="1" from="%s"/><mark value="0" below="%s"/>' % (bound, bound)
    return '', '<mark value="1"><when>%s</when></mark><mark value="0" otherwise="yes"/>' % formula(expression)


def rule_set(workload):
    lines = ['<?xml version="1.0" encoding="UTF-8"?>',
             '<!-- Made by convert.py from the rules of the workload. -->',
             '<rule-set xmlns="urn:readiness:rule-set:1" id="workload" version="1.0.0">',
             '  <title>Benchmark workload</title>',
             '  <kinds><kind id="locality"><name>locality</name></kind></kinds>',
             '  <parties><party id="locality"><name>locality</name></party></parties>',
             '  <scoring withhold-below="0"><band id="any"><name>any</name></band></scoring>']
    for step in (1, 2, 3):
        lines.append('  <section id="step-%d" code="S%d" aggregate="sum">' % (step, step))
        lines.append('    <title>Step %d</title>' % step)
        if step == 1:
            for name in workload['yes']:
                lines.append('    <question id="%s" type="yes-no" kinds="locality" short="yes"><ask>%s?</ask></question>' % (name, name))
            for name in workload['num']:
                lines.append('    <question id="%s" type="decimal" most="100" kinds="locality" short="yes"><ask>%s?</ask></question>' % (name, name))
        for rule in workload['rules']:
            if rule['step'] == step:
                question, tests = marks(rule['expr'])
                title = '' if question else '<title>%s</title>' % rule['id']
                lines.append('    <rule id="%s" role="graded"%s weight="%s" owner="locality">%s%s'
                             '<action>See to it.</action><cite inferred="yes"/></rule>'
                             % (rule['id'], question, rule['weight'], title, tests))
        lines.append('  </section>')
    lines.append('</rule-set>')
    return '\n'.join(lines) + '\n'


def profile(root, newline, indent):
    """The document of one profile."""
    parts = ['<profile xmlns="%s" id="%s" kind="locality" as-of="%s" target="none">' % (NAMESPACE, root.get('id'), root.get('date')),
             indent + '<name>%s</name>' % root.get('name'), indent + '<answers>']
    for indicator in root:
        value = indicator.get('value')
        said = 'state="not-known"' if value == 'unknown' else 'value="%s"' % value
        parts.append(indent * 2 + '<answer question="%s" %s/>' % (indicator.get('id'), said))
    parts += [indent + '</answers>', '</profile>']
    return newline.join(parts) + newline


def record(root):
    """One profile as a line of JSON."""
    answers = {}
    for indicator in root:
        value = indicator.get('value')
        if value == 'unknown':
            answers[indicator.get('id')] = {'state': 'not-known'}
        else:
            answers[indicator.get('id')] = value if value in ('yes', 'no') else json.loads(value)
    return json.dumps({'id': root.get('id'), 'kind': 'locality', 'asOf': root.get('date'), 'target': 'none',
                       'name': root.get('name'), 'answers': answers}, separators=(',', ':')) + '\n'


def main(data, out):
    os.makedirs(out + '/xml', exist_ok=True)
    os.makedirs(out + '/line', exist_ok=True)
    with open(data + '/rules.json') as file:
        text = rule_set(json.load(file))
    with open(out + '/rule-set.xml', 'w') as file:
        file.write(text)
    offset = 0
    declaration = '<?xml version="1.0" encoding="UTF-8"?>'
    with open(out + '/line/pack.xml', 'w') as pack, open(out + '/line/pack.idx', 'w') as index, \
            open(out + '/stream.xml', 'w') as stream, open(out + '/stream.ndjson', 'w') as records:
        for name in sorted(os.listdir(data + '/xml')):
            root = tree.parse('%s/xml/%s' % (data, name)).getroot()
            with open('%s/xml/%s' % (out, name), 'w') as file:
                file.write(declaration + '\n' + profile(root, '\n', '  '))
            line = declaration + profile(root, '', '')
            pack.write(line)
            index.write('%d %d\n' % (offset, len(line.encode())))
            offset += len(line.encode())
            stream.write(line + '\n')
            records.write(record(root))


if __name__ == '__main__':
    main(*sys.argv[1:3])
