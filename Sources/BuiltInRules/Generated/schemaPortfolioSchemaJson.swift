// swift-format-ignore-file
// Generated from Rules/schema/portfolio.schema.json by `swift package regenerate`; not edited by hand.

let schemaPortfolioSchemaJson = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:readiness:portfolio:1:json",
  "title": "Portfolio",
  "description": "Many bodies on one board report, as readiness portfolio --format json writes it. Keys may be added in later versions, never renamed. For figures see --table.",
  "type": "object",
  "required": [
    "schema", "engine", "ruleSet", "title", "about", "stepTitles", "sectionTitles", "groups", "commissionerActions",
    "obstacles", "openQuestions", "conditions", "unreadable"
  ],
  "properties": {
    "schema": { "const": "readiness-portfolio/1" },
    "engine": { "type": "string" },
    "ruleSet": {
      "type": "object",
      "required": ["id", "version", "digest"],
      "properties": {
        "id": { "type": "string" }, "version": { "type": "string" },
        "digest": { "type": "string", "pattern": "^(sha256:[0-9a-f]{64})?$" }
      }
    },
    "tailoring": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/tailoring" } },
    "title": { "type": "string" },
    "about": { "$ref": "#/$defs/texts" },
    "stepTitles": { "$ref": "#/$defs/texts" },
    "sectionTitles": { "$ref": "#/$defs/texts" },
    "groups": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind", "bodies", "seekNothingFurther", "steps", "sections"],
        "properties": {
          "kind": { "type": "string" },
          "bodies": { "type": "array", "items": { "$ref": "#/$defs/body" } },
          "seekNothingFurther": { "type": "array", "items": { "$ref": "#/$defs/body" } },
          "steps": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["title", "bodies", "practices", "patients"],
              "properties": {
                "title": { "type": "string" },
                "bodies": { "$ref": "#/$defs/count" }, "practices": { "$ref": "#/$defs/count" },
                "patients": { "$ref": "#/$defs/count" }
              }
            }
          },
          "sections": {
            "description": "How many bodies are in each band or state of a section, by its words.",
            "type": "array",
            "items": {
              "type": "object",
              "required": ["title"],
              "properties": { "title": { "type": "string" } },
              "additionalProperties": { "type": "integer", "minimum": 0 }
            }
          }
        }
      }
    },
    "commissionerActions": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["rule", "kind", "about", "text", "owner", "bodies", "onWayOf", "completes", "lastGateFor"],
        "properties": {
          "rule": { "type": "string" }, "kind": { "type": "string" }, "about": { "type": "string" },
          "text": { "type": "string" }, "owner": { "type": "string" }, "bodies": { "$ref": "#/$defs/texts" },
          "onWayOf": {
            "description": "Ids of the bodies whose route map to the next step it is part of.",
            "$ref": "#/$defs/texts"
          },
          "completes": {
            "description": "Ids of the bodies that the commissioner's own actions, this one among them, would bring to their next step.",
            "$ref": "#/$defs/texts"
          },
          "lastGateFor": { "$ref": "#/$defs/count" }
        }
      }
    },
    "obstacles": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["gate", "code", "title", "neededBy", "notKnown", "inPlaceAt"],
        "properties": {
          "gate": { "type": "string" }, "code": { "type": "string" }, "title": { "type": "string" },
          "neededBy": { "$ref": "#/$defs/texts" }, "notKnown": { "$ref": "#/$defs/count" },
          "inPlaceAt": { "$ref": "#/$defs/texts" }
        }
      }
    },
    "openQuestions": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["question", "code", "wording", "ask", "bodies"],
        "properties": {
          "question": { "type": "string" }, "code": { "type": "string" }, "wording": { "type": "string" },
          "ask": { "type": "string" }, "bodies": { "$ref": "#/$defs/texts" }
        }
      }
    },
    "conditions": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "title", "text", "bodies"],
        "properties": {
          "id": { "type": "string" }, "title": { "type": "string" }, "text": { "type": "string" },
          "bodies": { "type": "array", "items": { "type": "object", "required": ["name"] } }
        }
      }
    },
    "unreadable": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "file", "message"],
        "properties": {
          "id": { "type": "string" }, "file": { "type": "string" }, "message": { "type": "string" }
        }
      }
    }
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
    "texts": { "type": "array", "items": { "type": "string" } },
    "count": { "type": "integer", "minimum": 0 },
    "body": {
      "type": "object",
      "required": ["id", "name", "form", "confirmedStep", "nextStep", "gatesLeft", "steps", "sections", "remarks"],
      "properties": {
        "id": { "type": "string" }, "name": { "type": "string" }, "form": { "enum": ["full", "short"] },
        "confirmedStep": { "type": ["string", "null"] }, "nextStep": { "type": ["string", "null"] },
        "gatesLeft": { "$ref": "#/$defs/count" }, "steps": { "$ref": "#/$defs/texts" },
        "sections": { "$ref": "#/$defs/texts" }, "remarks": { "$ref": "#/$defs/texts" }
      }
    }
  }
}

"""##
