// swift-format-ignore-file
// Generated from Rules/schema/guide.schema.json by `swift package regenerate`; not edited by hand.

let schemaGuideSchemaJson = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:readiness:guide:1:json",
  "title": "Guide",
  "description": "A rule set as readiness guide --format json writes it: what scripts need to write profiles and to read assessments. Keys may be added in later versions, never renamed.",
  "type": "object",
  "required": [
    "schema", "ruleSet", "kinds", "parties", "bands", "steps", "sections", "questions", "rules", "actions", "conditions",
    "holds", "consistency", "words", "sources", "claims", "glossary"
  ],
  "properties": {
    "schema": { "const": "readiness-guide/1" },
    "ruleSet": {
      "type": "object",
      "required": ["id", "version", "digest", "title", "language", "direction"],
      "properties": {
        "id": { "type": "string" }, "version": { "type": "string" }, "digest": { "type": "string" },
        "title": { "type": "string" }, "language": { "type": "string" }, "direction": { "enum": ["ltr", "rtl"] }
      }
    },
    "tailoring": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/tailoring" } },
    "kinds": { "$ref": "#/$defs/named" },
    "parties": { "$ref": "#/$defs/named" },
    "withholdBelow": { "type": "string" },
    "bands": {
      "type": "array",
      "items": {
        "type": "object", "required": ["id", "name", "below"],
        "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "below": { "type": ["string", "null"] } }
      }
    },
    "steps": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "number", "title", "kinds", "gates"],
        "properties": {
          "id": { "type": "string" }, "number": { "type": "integer" }, "title": { "type": "string" },
          "kinds": { "$ref": "#/$defs/texts" },
          "gates": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["id", "code", "title", "when"],
              "properties": {
                "id": { "type": "string" }, "code": { "type": "string" }, "title": { "type": "string" },
                "when": { "$ref": "#/$defs/texts" }
              }
            }
          }
        }
      }
    },
    "sections": {
      "type": "array",
      "items": {
        "type": "object", "required": ["id", "code", "title", "step", "aggregate", "rules", "groups", "parts"],
        "properties": {
          "id": { "type": "string" }, "code": { "type": "string" }, "title": { "type": "string" },
          "step": { "type": ["string", "null"] },
          "aggregate": { "$ref": "#/$defs/aggregate" },
          "rules": { "description": "Those that stand in no group.", "$ref": "#/$defs/texts" },
          "groups": {
            "description": "Each before those in it.",
            "type": "array",
            "items": {
              "type": "object",
              "required": ["id", "title", "in", "aggregate", "weight", "bonus", "cap", "rules"],
              "properties": {
                "id": { "type": "string" }, "title": { "type": "string" },
                "in": { "description": "The group that it stands in.", "type": ["string", "null"] },
                "aggregate": { "$ref": "#/$defs/aggregate" }, "weight": { "type": "string" },
                "bonus": { "type": "boolean" }, "cap": { "type": ["string", "null"] },
                "rules": { "$ref": "#/$defs/texts" }
              }
            }
          },
          "parts": {
            "description": "What a summary is made of: sections, or groups of them.",
            "type": "array",
            "items": {
              "type": "object",
              "required": ["section", "group", "weight"],
              "properties": {
                "section": { "type": "string" }, "group": { "type": ["string", "null"] }, "weight": { "type": "string" }
              }
            }
          }
        }
      }
    },
    "questions": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "code", "section", "type", "choices", "unit", "kinds", "short", "derived", "wording"],
        "properties": {
          "id": { "type": "string" }, "code": { "type": "string" }, "section": { "type": "string" },
          "type": {
            "enum": [
              "yes-no", "choice", "multiple-choice", "whole-number", "decimal", "percentage", "money", "date", "text"
            ]
          },
          "choices": {
            "type": "array",
            "items": {
              "type": "object", "required": ["id", "label"],
              "properties": { "id": { "type": "string" }, "label": { "type": "string" } }
            }
          },
          "unit": { "type": "string" }, "kinds": { "$ref": "#/$defs/texts" }, "short": { "type": "boolean" },
          "derived": { "type": "boolean" }, "wording": { "type": "string" }, "least": { "type": "string" },
          "most": { "type": "string" }, "answeredBy": { "type": ["string", "null"] },
          "evidenceMonths": { "type": ["integer", "null"] }, "notApplicable": { "type": ["string", "null"] },
          "better": { "type": ["string", "null"] }, "merge": { "type": "string" },
          "appliesWhen": { "$ref": "#/$defs/texts" },
          "computed": {
            "description": "Of a derived value: how it comes about, then each condition that is counted.",
            "type": "array", "minItems": 1, "items": { "type": "string" }
          }
        }
      }
    },
    "rules": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "role", "question", "weight", "source", "inferred", "kinds", "marks"],
        "properties": {
          "id": { "type": "string" }, "role": { "type": "string" }, "question": { "type": ["string", "null"] },
          "weight": { "type": "string" }, "source": { "$ref": "#/$defs/texts" }, "inferred": { "type": "boolean" },
          "kinds": { "$ref": "#/$defs/texts" },
          "openCountsAs": { "type": ["string", "null"] },
          "marks": {
            "type": "array",
            "items": {
              "type": "object", "required": ["value", "when"],
              "properties": {
                "value": { "description": "A reduced fraction from 0 to 1.", "type": "string" },
                "toValue": {
                  "description": "The same at the upper end, where the mark runs in a straight line between the two.",
                  "type": "string"
                },
                "when": { "$ref": "#/$defs/texts" },
                "also": { "description": "What else must hold.", "$ref": "#/$defs/texts" }
              }
            }
          }
        }
      }
    },
    "actions": {
      "description": "What can be done, by the ids that assessments have.",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "rule", "question", "text", "owners", "with", "days", "months"],
        "properties": {
          "id": { "type": "string" }, "rule": { "type": ["string", "null"] }, "question": { "type": ["string", "null"] },
          "text": { "type": "string" }, "owners": { "$ref": "#/$defs/texts" }, "with": { "$ref": "#/$defs/texts" },
          "days": { "type": ["integer", "null"] }, "months": { "type": ["integer", "null"] }
        }
      }
    },
    "conditions": { "$ref": "#/$defs/standing" },
    "holds": { "$ref": "#/$defs/standing" },
    "consistency": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "code", "severity", "title", "text", "kinds", "owners", "source", "test"],
        "properties": {
          "id": { "type": "string" }, "code": { "type": "string" }, "severity": { "enum": ["error", "warning"] },
          "title": { "type": "string" }, "text": { "type": "string" }, "kinds": { "$ref": "#/$defs/texts" },
          "owners": { "$ref": "#/$defs/texts" }, "source": { "$ref": "#/$defs/texts" },
          "test": { "enum": ["clash", "outside-limits", "impossible-date", "old-evidence"] },
          "given": { "$ref": "#/$defs/texts" }, "when": { "$ref": "#/$defs/texts" }
        },
        "if": { "properties": { "test": { "const": "clash" } } },
        "then": { "required": ["given", "when"] }
      }
    },
    "words": { "type": "array", "items": { "type": "object", "required": ["id", "text"] } },
    "sources": { "type": "array", "items": { "type": "object", "required": ["id", "title", "author", "published", "where"] } },
    "claims": { "type": "array", "items": { "type": "object", "required": ["id", "source", "line", "text"] } },
    "glossary": { "type": "array", "items": { "type": "object", "required": ["id", "short", "name", "means"] } }
  },
  "$defs": {
    "aggregate": { "enum": ["sum", "mean", "lowest"] },
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
    "texts": { "type": "array", "items": { "type": "string" } },
    "named": {
      "type": "array",
      "items": {
        "type": "object", "required": ["id", "name"],
        "properties": { "id": { "type": "string" }, "name": { "type": "string" } }
      }
    },
    "standing": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "title", "text", "kinds", "clears", "source", "when"],
        "properties": {
          "id": { "type": "string" }, "title": { "type": "string" }, "text": { "type": "string" },
          "kinds": { "$ref": "#/$defs/texts" },
          "clears": { "description": "Of a hold: what clears it.", "type": ["string", "null"] },
          "source": { "$ref": "#/$defs/texts" }, "when": { "$ref": "#/$defs/texts" }
        }
      }
    }
  }
}

"""##
