// swift-format-ignore-file
// Generated from Rules/schema/comparison.schema.json by `swift package regenerate`; not edited by hand.

let schemaComparisonSchemaJson = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:readiness:comparison:1:json",
  "title": "Comparison",
  "description": "What changed: one body over time (readiness-comparison/1), or a rule set and what that does to profiles (readiness-rules-comparison/1). Keys may be added in later versions, never renamed.",
  "type": "object",
  "required": ["schema"],
  "oneOf": [
    {
      "required": ["schema", "engine", "title", "verdict", "points", "sections", "changes"],
      "properties": {
        "schema": { "const": "readiness-comparison/1" },
        "engine": { "type": "string" }, "title": { "type": "string" }, "verdict": { "type": "string" },
        "points": {
          "type": "array",
          "minItems": 2,
          "items": {
            "type": "object",
            "required": ["label", "file", "ruleSet", "digest"],
            "properties": {
              "label": { "type": "string" }, "file": { "type": "string" }, "ruleSet": { "type": "string" },
              "digest": { "type": "string" }, "tailoring": { "$ref": "#/$defs/texts" }
            }
          }
        },
        "sections": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["title", "standings"],
            "properties": { "title": { "type": "string" }, "standings": { "$ref": "#/$defs/texts" } }
          }
        },
        "changes": {
          "description": "From each point to the next.",
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "from", "to", "rulesChanged", "answers", "steps", "gates", "sections", "overdue", "newQuestions",
              "droppedQuestions"
            ],
            "properties": {
              "from": { "type": "string" }, "to": { "type": "string" }, "rulesChanged": { "type": "boolean" },
              "answers": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["question", "code", "wording", "before", "after"],
                  "properties": {
                    "question": { "type": "string" }, "code": { "type": "string" }, "wording": { "type": "string" },
                    "before": { "type": "string" }, "after": { "type": "string" }
                  }
                }
              },
              "steps": { "$ref": "#/$defs/standings" }, "gates": { "$ref": "#/$defs/standings" },
              "sections": { "$ref": "#/$defs/standings" },
              "overdue": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["code", "wording", "expected", "answer"],
                  "properties": {
                    "code": { "type": "string" }, "wording": { "type": "string" }, "expected": { "type": "string" },
                    "answer": { "type": "string" }
                  }
                }
              },
              "becameKnown": {
                "description": "What a full form tells after a first pass.",
                "type": "object",
                "required": ["answersNotAskedBefore", "answersOpenBefore", "standings", "answers"],
                "properties": {
                  "answersNotAskedBefore": { "type": "integer" }, "answersOpenBefore": { "type": "integer" },
                  "standings": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": ["id", "title", "before", "after"],
                      "properties": {
                        "id": { "type": "string" }, "title": { "type": "string" }, "before": { "type": "string" },
                        "after": { "type": "string" }
                      }
                    }
                  },
                  "answers": { "type": "array", "items": { "type": "object", "required": ["question", "after"] } }
                }
              },
              "newQuestions": { "$ref": "#/$defs/texts" }, "droppedQuestions": { "$ref": "#/$defs/texts" }
            }
          }
        },
        "unreadable": { "$ref": "#/$defs/unreadable" }
      }
    },
    {
      "required": ["schema", "old", "new", "changes", "removedQuestions", "profiles"],
      "properties": {
        "schema": { "const": "readiness-rules-comparison/1" },
        "old": { "$ref": "#/$defs/ruleSet" }, "new": { "$ref": "#/$defs/ruleSet" },
        "changes": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["sort", "id", "title", "changes", "details"],
            "properties": {
              "sort": { "type": "string" }, "id": { "type": "string" }, "title": { "type": "string" },
              "changes": { "$ref": "#/$defs/texts" }, "details": { "$ref": "#/$defs/texts" }
            }
          }
        },
        "removedQuestions": { "$ref": "#/$defs/texts" },
        "profiles": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "id", "name", "crossing", "confirmedBefore", "confirmedAfter", "steps", "gates", "sections", "standing",
              "kept"
            ],
            "properties": {
              "id": { "type": "string" }, "name": { "type": "string" }, "crossing": { "enum": ["up", "down", "same"] },
              "confirmedBefore": { "type": ["string", "null"] }, "confirmedAfter": { "type": ["string", "null"] },
              "steps": { "$ref": "#/$defs/pairs" }, "gates": { "$ref": "#/$defs/pairs" },
              "sections": { "$ref": "#/$defs/pairs" }, "standing": { "$ref": "#/$defs/pairs" },
              "kept": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["question", "value"],
                  "properties": { "question": { "type": "string" }, "value": { "type": "string" } }
                }
              }
            }
          }
        },
        "unreadable": { "$ref": "#/$defs/unreadable" }
      }
    }
  ],
  "$defs": {
    "texts": { "type": "array", "items": { "type": "string" } },
    "unreadable": {
      "description": "Profiles that could not be read, or not be judged by the older rules.",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "file", "message"],
        "properties": {
          "id": { "description": "The id, or the file where none is to be seen.", "type": "string" },
          "file": { "type": "string" }, "message": { "type": "string" }
        }
      }
    },
    "ruleSet": {
      "type": "object",
      "required": ["id", "version", "digest"],
      "properties": {
        "id": { "type": "string" }, "version": { "type": "string" }, "digest": { "type": "string" },
        "tailoring": { "$ref": "#/$defs/texts" }
      }
    },
    "pairs": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "before", "after"],
        "properties": {
          "id": { "type": "string" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] }
        }
      }
    },
    "standings": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "title", "before", "sameAnswersNewRules", "after", "changedBy"],
        "properties": {
          "id": { "type": "string" }, "title": { "type": "string" }, "before": { "type": "string" },
          "sameAnswersNewRules": { "type": "string" }, "after": { "type": "string" }, "changedBy": { "type": "string" }
        }
      }
    }
  }
}

"""##
