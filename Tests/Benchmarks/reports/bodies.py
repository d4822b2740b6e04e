#!/usr/bin/env python3
"""Profiles for a load test, from a list of names and sizes; every answer is invented and says nothing about anybody.

usage: bodies.py GUIDE.json LIST.csv COUNT OUT
  GUIDE.json  what `readiness guide --format json` prints
  LIST.csv    a table with a column of names, and, where there are any, columns of practices and patients
  COUNT       how many profiles to make; names come round again where the list is shorter
"""
import csv
import json
import os
import random
import sys
from xml.sax.saxutils import escape, quoteattr

GUIDE, LIST, COUNT, OUT = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]


def value(question, dice):
    kind, choices = question['type'], [choice['id'] for choice in question['choices']]
    if kind == 'yes-no':
        return dice.choice(['yes', 'no'])
    if kind == 'choice':
        return dice.choice(choices)
    if kind == 'multiple-choice':
        return ' '.join(dice.sample(choices, dice.randint(1, min(2, len(choices)))))
    if kind == 'date':
        return '201%d-0%d-15' % (dice.randint(0, 2), dice.randint(1, 9))
    if kind == 'text':
        return 'words'
    # Within the limits of the question, or every body would have the same finding.
    least, most = float(question['least']), min(float(question['most']), 40)
    return str(dice.randint(int(least), max(int(most), int(least))))


def number(row, word):
    for column, text in row.items():
        if word in column.lower() and (text or '').replace('.', '').isdigit():
            return int(float(text))
    return 0


def profile(row, index, questions, dice):
    kind = ('locality', 'federation')[index % 2]
    target = {'locality': 'provider-organisation', 'federation': 'extended-services'}[kind]
    name = next(text for column, text in row.items() if 'name' in column.lower())
    practices, patients = max(number(row, 'practices'), 1), number(row, 'patients') or number(row, 'list')
    lines = ['<profile xmlns="urn:readiness:profile:1" id="load-%d" kind="%s" as-of="2013-10-31" target="%s">'
             % (index, kind, target if dice.random() < 0.9 else 'none'), '<name>%s</name>' % escape(name), '<practices>']
    for place in range(practices):
        lines.append('<practice code="L%d-%d" name=%s patients="%d"/>'
                     % (index, place, quoteattr('Practice %d' % (place + 1)), patients // practices))
    lines.append('</practices><answers>')
    for question in questions:
        if kind in question['kinds'] and not question.get('derived') and dice.random() < 0.85:
            lines.append('<answer question="%s" value=%s/>' % (question['id'], quoteattr(value(question, dice))))
    return '\n'.join(lines + ['</answers></profile>', ''])


def main():
    with open(GUIDE, encoding='utf-8') as file:
        questions = json.load(file)['questions']
    with open(LIST, encoding='utf-8-sig') as file:
        rows = list(csv.DictReader(file))
    os.makedirs(OUT, exist_ok=True)
    for index in range(COUNT):
        with open('%s/%05d.xml' % (OUT, index), 'w', encoding='utf-8') as file:
            file.write(profile(rows[index % len(rows)], index, questions, random.Random(index)))


main()
