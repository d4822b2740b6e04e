// swift-format-ignore-file
// Generated from Rules/schema/assessment.schema.json by `swift package regenerate`; not edited by hand.

let schemaAssessmentSchemaJson = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:readiness:assessment:2:json",
  "title": "Assessment",
  "description": "What follows from one rule set and one profile. Keys may be added in later versions, never renamed. Without --detail full, ndjson and filter leave out sections[].rules, profile.digest, firstActions, evidence and plan, and of actions they have id and points only, in catalogue order.",
  "type": "object",
  "required": [
    "schema", "engine", "ruleSet", "profile", "confirmedStep", "possibleStep", "steps", "sections", "conditions",
    "reservations", "holds", "contradictions", "openQuestions", "actions", "commissionerActions"
  ],
  "properties": {
    "schema": { "const": "readiness-assessment/2" },
    "engine": { "type": "string" },
    "ruleSet": {
      "type": "object",
      "required": ["id", "version", "digest"],
      "properties": {
        "id": { "type": "string" },
        "version": { "type": "string" },
        "digest": { "$ref": "#/$defs/digest" }
      }
    },
    "tailoring": {
      "description": "What has been changed in the rule set for somebody's own use; only where something has. Without --detail full, ndjson and filter have the ids alone.",
      "type": "array", "minItems": 1,
      "items": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/tailoring" }] }
    },
    "profile": {
      "type": "object",
      "required": ["id", "name", "kind", "asOf", "target", "form"],
      "properties": {
        "id": { "type": "string" },
        "name": { "type": "string" },
        "kind": { "type": "string" },
        "asOf": { "type": "string", "format": "date" },
        "target": { "description": "A step, or none.", "type": "string" },
        "form": { "enum": ["full", "short"] },
        "digest": { "$ref": "#/$defs/digest" }
      }
    },
    "confirmedStep": { "$ref": "#/$defs/nullableText" },
    "possibleStep": { "$ref": "#/$defs/nullableText" },
    "steps": { "type": "array", "items": { "$ref": "#/$defs/step" } },
    "sections": { "type": "array", "items": { "$ref": "#/$defs/section" } },
    "conditions": { "type": "array", "items": { "$ref": "#/$defs/standing" } },
    "reservations": { "type": "array", "items": { "$ref": "#/$defs/standing" } },
    "holds": { "type": "array", "items": { "$ref": "#/$defs/standing" } },
    "contradictions": { "type": "array", "items": { "$ref": "#/$defs/contradiction" } },
    "openQuestions": { "$ref": "#/$defs/names" },
    "actions": { "type": "array", "items": { "$ref": "#/$defs/action" } },
    "firstActions": {
      "description": "The codes of the questions of the actions on page one, three at the most.",
      "type": "array", "items": { "type": "string" }, "maxItems": 3
    },
    "commissionerActions": { "type": "array", "items": { "$ref": "#/$defs/action" } },
    "evidence": {
      "description": "How many asked questions are answered, and how many of them with evidence that is in date.",
      "type": "object",
      "required": ["answered", "shown"],
      "properties": {
        "answered": { "type": "integer", "minimum": 0 },
        "shown": { "type": "integer", "minimum": 0 }
      }
    },
    "plan": {
      "description": "The route map to the next step, as plan.schema.json describes it; with --detail full.",
      "type": "object", "required": ["schema"],
      "properties": { "schema": { "const": "readiness-plan/1" } }
    },
    "report": {
      "description": "With --detail full: all that the report says in words, by list in the order of the page, such as verdict, action, gate and rule.",
      "type": "object",
      "additionalProperties": { "type": "array", "items": { "$ref": "#/$defs/reportItem" } }
    },
    "stress": { "$ref": "#/$defs/stress" }
  },
  "$defs": {
    "tailoring": {
      "type": "object",
      "required": ["id", "title", "owner", "loosened", "changes"],
      "properties": {
        "id": { "type": "string" }, "title": { "type": "string" }, "owner": { "type": "string" },
        "until": { "type": "string", "format": "date" },
        "loosened": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "code", "shown"],
            "properties": {
              "id": { "type": "string" }, "code": { "type": "string" },
              "shown": { "description": "Whether a body shows that the requirement is easier; else nothing shows the contrary.", "type": "boolean" }
            }
          }
        },
        "changes": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["verb", "element", "id", "title", "reason", "loosens", "details"],
            "properties": {
              "verb": { "enum": ["change", "replace", "add", "leave-out"] },
              "element": { "type": "string" }, "id": { "type": "string" }, "title": { "type": "string" },
              "reason": { "type": "string" }, "loosens": { "type": "boolean" },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["name", "before", "after"],
                  "properties": {
                    "name": { "type": "string" }, "before": { "type": "string" }, "after": { "type": "string" }
                  }
                }
              }
            }
          }
        }
      }
    },
    "digest": { "type": "string", "pattern": "^(sha256:[0-9a-f]{64})?$" },
    "nullableText": { "type": ["string", "null"] },
    "names": { "type": "array", "items": { "type": "string" } },
    "fraction": {
      "description": "A reduced fraction of 1, such as 13/20; null where there is none.",
      "type": ["string", "null"],
      "pattern": "^-?[0-9]+(/[1-9][0-9]*)?$"
    },
    "points": {
      "description": "A plain decimal, or a fraction where it has none; null where there is none.",
      "type": ["string", "null"],
      "pattern": "^-?[0-9]+(\\.[0-9]+|/[1-9][0-9]*)?$"
    },
    "percent": { "type": ["integer", "null"], "minimum": 0, "maximum": 100 },
    "step": {
      "type": "object",
      "required": ["id", "number", "state", "gatesMet", "gates"],
      "properties": {
        "id": { "type": "string" },
        "number": { "type": "integer" },
        "state": {
          "enum": [
            "not-applicable", "reached", "not-sought", "working-towards", "not-begun", "cannot-tell", "nothing-known"
          ]
        },
        "gatesMet": { "type": "integer", "minimum": 0 },
        "gates": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "code", "outcome"],
            "properties": {
              "id": { "type": "string" },
              "code": { "type": "string" },
              "outcome": { "enum": ["met", "not-met", "unknown", "contradictory", "not-applicable"] }
            }
          }
        }
      }
    },
    "section": {
      "type": "object",
      "required": [
        "id", "state", "percent", "exact", "low", "high", "band", "answeredPercent", "gained", "possible"
      ],
      "properties": {
        "id": { "type": "string" },
        "state": { "enum": ["scored", "withheld", "not-scored", "not-sought", "not-applicable"] },
        "percent": { "$ref": "#/$defs/percent" },
        "exact": { "$ref": "#/$defs/fraction" },
        "low": { "$ref": "#/$defs/fraction" },
        "high": { "$ref": "#/$defs/fraction" },
        "band": { "$ref": "#/$defs/nullableText" },
        "answeredPercent": { "$ref": "#/$defs/percent" },
        "gained": { "$ref": "#/$defs/points" },
        "possible": { "$ref": "#/$defs/points" },
        "groups": { "type": "array", "items": { "$ref": "#/$defs/group" } },
        "parts": { "type": "array", "items": { "$ref": "#/$defs/part" } },
        "rules": { "type": "array", "items": { "$ref": "#/$defs/rule" } }
      }
    },
    "group": {
      "description": "A group of a section: in the full detail, and where the section is not one sum.",
      "type": "object",
      "required": ["id", "state", "exact", "low", "high", "gained", "possible"],
      "additionalProperties": false,
      "properties": {
        "id": { "type": "string" },
        "state": { "enum": ["scored", "withheld", "not-scored", "not-sought", "not-applicable"] },
        "exact": { "$ref": "#/$defs/fraction" },
        "low": { "$ref": "#/$defs/fraction" },
        "high": { "$ref": "#/$defs/fraction" },
        "gained": { "$ref": "#/$defs/points" },
        "possible": { "$ref": "#/$defs/points" }
      }
    },
    "part": {
      "description": "One score that a summary is made of.",
      "type": "object",
      "required": ["section", "group", "weight", "exact", "low", "high"],
      "additionalProperties": false,
      "properties": {
        "section": { "type": "string" },
        "group": { "$ref": "#/$defs/nullableText" },
        "weight": { "$ref": "#/$defs/points" },
        "exact": { "$ref": "#/$defs/fraction" },
        "low": { "$ref": "#/$defs/fraction" },
        "high": { "$ref": "#/$defs/fraction" }
      }
    },
    "reportItem": {
      "description": "One thing that the report says; only the members that apply to it.",
      "type": "object",
      "propertyNames": {
        "enum": [
          "code", "title", "standing", "answer", "mark", "weight", "points", "range", "owner", "expected", "text", "source",
          "place", "evidence", "note"
        ]
      },
      "additionalProperties": { "type": "string" }
    },
    "rule": {
      "type": "object",
      "required": ["id", "question", "code", "role", "state", "answer", "mark", "weight", "contribution"],
      "properties": {
        "id": { "type": "string" },
        "question": { "$ref": "#/$defs/nullableText" },
        "code": { "$ref": "#/$defs/nullableText" },
        "role": { "enum": ["graded", "gate", "advisory", "information", "commissioner", "condition", "hold"] },
        "state": {
          "enum": ["answered", "not-known", "blank", "not-applicable", "does-not-apply", "contradictory"]
        },
        "answer": { "$ref": "#/$defs/nullableText" },
        "mark": { "$ref": "#/$defs/fraction" },
        "weight": { "$ref": "#/$defs/points" },
        "contribution": { "$ref": "#/$defs/fraction" },
        "at": { "description": "file:line:column of the answer.", "type": "string" }
      }
    },
    "standing": {
      "type": "object",
      "required": ["id", "state", "text", "questions"],
      "properties": {
        "id": { "type": "string" },
        "state": { "enum": ["true", "unknown"] },
        "text": { "type": "string" },
        "questions": { "$ref": "#/$defs/names" }
      }
    },
    "contradiction": {
      "type": "object",
      "required": ["id", "code", "severity", "questions", "text"],
      "properties": {
        "id": { "type": "string" },
        "code": { "type": "string" },
        "severity": { "enum": ["error", "warning"] },
        "questions": { "$ref": "#/$defs/names" },
        "text": { "type": "string" }
      }
    },
    "stress": {
      "description": "With assess --stress: judged again with claims of not applicable as not in place and answers without evidence as not known.",
      "type": "object",
      "required": ["survives", "confirmedStep", "claims", "withoutEvidence", "lost", "sections"],
      "properties": {
        "survives": { "description": "Whether the confirmed step stands.", "type": "boolean" },
        "confirmedStep": { "$ref": "#/$defs/nullableText" },
        "claims": { "$ref": "#/$defs/names" },
        "withoutEvidence": { "$ref": "#/$defs/names" },
        "lost": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["step", "state", "gates", "carriedBy"],
            "properties": {
              "step": { "type": "string" },
              "state": { "type": "string" },
              "gates": { "$ref": "#/$defs/names" },
              "carriedBy": { "$ref": "#/$defs/names" }
            }
          }
        },
        "sections": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "state", "exact"],
            "properties": {
              "id": { "type": "string" },
              "state": { "enum": ["scored", "withheld", "not-scored", "not-sought", "not-applicable"] },
              "exact": { "$ref": "#/$defs/fraction" }
            }
          }
        }
      }
    },
    "action": {
      "type": "object",
      "required": ["id", "points"],
      "properties": {
        "id": { "description": "RULE:ANSWERS, as guide --format json has it.", "type": "string" },
        "rule": { "type": "string" },
        "kind": { "enum": ["hold", "condition", "gate", "rule"] },
        "code": { "description": "The code of the question that it changes or finds out.", "$ref": "#/$defs/nullableText" },
        "owner": { "description": "Ids of parties, apart by blanks.", "$ref": "#/$defs/nullableText" },
        "with": { "description": "Whose help it needs, in words.", "$ref": "#/$defs/nullableText" },
        "days": { "description": "Working days of the owner's own people.", "type": ["integer", "null"], "minimum": 0 },
        "months": { "description": "From start to in place.", "type": ["integer", "null"], "minimum": 0 },
        "text": { "type": "string" },
        "points": { "$ref": "#/$defs/points" },
        "place": { "enum": ["hold", "first", "reservation", "way", "quick-win", "condition", "rest"] }
      }
    }
  }
}

"""##
