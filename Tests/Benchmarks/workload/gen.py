#!/usr/bin/env python3
"""Make profiles of indicators for the sixty rules of rules.json, and the points that each should gain.

usage: gen.py [N=10000] OUT     the same for the same N

Writes OUT/rules.json, OUT/xml/*.xml and OUT/expected.csv (id and the points of steps 1 to 3, worked out here from the
rules as written, by other code than the program's). One answer in twenty is absent and one in fifty unknown; neither
gains anything.
"""
import os
import random
import shutil
import sys
import json


def holds(expression, answers):
    kind, *parts = expression
    if kind == 'eq':
        return answers.get(parts[0]) == parts[1]
    if kind == 'ge':
        answer = answers.get(parts[0], 'unknown')
        return answer != 'unknown' and float(answer) >= parts[1]
    return (all if kind == 'and' else any)(holds(part, answers) for part in parts)


def main(count, out):
    here = os.path.dirname(os.path.abspath(__file__))
    os.makedirs(out + '/xml', exist_ok=True)
    shutil.copy(here + '/rules.json', out)
    with open(here + '/rules.json') as file:
        workload = json.load(file)
    chance = random.Random(60)
    with open(out + '/expected.csv', 'w') as expected:
        for number in range(1, count + 1):
            identity = 'L%05d' % number
            strength = chance.random()
            answers = {}
            for name in workload['yes'] + workload['num']:
                fate = chance.random()
                if fate < 0.05:
                    continue
                if fate < 0.07:
                    answers[name] = 'unknown'
                elif name in workload['yes']:
                    answers[name] = 'yes' if chance.random() < strength else 'no'
                else:
                    answers[name] = '%.1f' % (100 * min(1, max(0, chance.gauss(strength, 0.2))))
            points = [sum(rule['weight'] for rule in workload['rules'] if rule['step'] == step and holds(rule['expr'], answers))
                      for step in (1, 2, 3)]
            expected.write('%s,%d,%d,%d\n' % (identity, *points))
            with open('%s/xml/%s.xml' % (out, identity), 'w') as file:
                file.write('<profile id="%s" name="Locality %d" date="2016-03-31">\n' % (identity, number))
                file.writelines('  <indicator id="%s" value="%s"/>\n' % answer for answer in answers.items())
                file.write('</profile>\n')


if __name__ == '__main__':
    main(int(sys.argv[1]) if len(sys.argv) > 2 else 10000, sys.argv[-1])
