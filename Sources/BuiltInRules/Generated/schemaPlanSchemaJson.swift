// swift-format-ignore-file
// Generated from Rules/schema/plan.schema.json by `swift package regenerate`; not edited by hand.

let schemaPlanSchemaJson = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:readiness:plan:1:json",
  "title": "Route map",
  "description": "The least that has to change for one body to reach a goal, as readiness plan --format json and ndjson write it, and assess --detail full as member plan. Keys may be added in later versions, never renamed.",
  "type": "object",
  "required": [
    "schema", "engine", "ruleSet", "profile", "goal", "state", "isProven", "stepsTaken", "days", "changes", "months",
    "from", "end", "daysByOwner", "items", "findOutFirst", "others", "blockedBy", "afterwards"
  ],
  "properties": {
    "schema": { "const": "readiness-plan/1" },
    "engine": { "type": "string" },
    "ruleSet": {
      "type": "object",
      "required": ["id", "version", "digest"],
      "properties": {
        "id": { "type": "string" }, "version": { "type": "string" },
        "digest": { "type": "string", "pattern": "^(sha256:[0-9a-f]{64})?$" }
      }
    },
    "profile": {
      "type": "object",
      "required": ["id", "name", "kind", "asOf", "target", "form"],
      "properties": {
        "id": { "type": "string" }, "name": { "type": "string" }, "kind": { "type": "string" },
        "asOf": { "$ref": "#/$defs/date" },
        "target": { "description": "A step, or none.", "type": "string" },
        "form": { "enum": ["full", "short"] }
      }
    },
    "goal": {
      "description": "What is to be reached; null where nothing is. While a hold is open, the holds to be cleared.",
      "type": ["object", "null"],
      "required": ["step"],
      "properties": {
        "step": { "type": ["string", "null"] },
        "sections": {
          "type": "array",
          "items": {
            "type": "object", "required": ["id", "band"],
            "properties": { "id": { "type": "string" }, "band": { "type": "string" } }
          }
        },
        "conditions": { "$ref": "#/$defs/ids" },
        "holds": { "$ref": "#/$defs/ids" }
      }
    },
    "state": { "enum": ["reached", "planned", "best-found", "impossible", "held"] },
    "isProven": { "description": "Whether nothing less does; else it is the best that was found.", "type": "boolean" },
    "stepsTaken": { "$ref": "#/$defs/count" },
    "days": { "$ref": "#/$defs/range" },
    "changes": { "$ref": "#/$defs/range" },
    "months": { "description": "From the first day to the end; null where there is no plan.", "type": ["integer", "null"], "minimum": 0 },
    "from": { "$ref": "#/$defs/date" },
    "end": { "$ref": "#/$defs/dateOrNull" },
    "within": {
      "description": "The limit of --days, and how many gates of the goal are met within it.",
      "type": "object",
      "required": ["days", "met", "of"],
      "properties": {
        "days": { "$ref": "#/$defs/count" }, "met": { "$ref": "#/$defs/count" }, "of": { "$ref": "#/$defs/count" }
      }
    },
    "daysByOwner": {
      "type": "array",
      "items": {
        "type": "object", "required": ["owner", "days"],
        "properties": { "owner": { "type": ["string", "null"] }, "days": { "$ref": "#/$defs/count" } }
      }
    },
    "items": { "type": "array", "items": { "$ref": "#/$defs/item" } },
    "findOutFirst": { "$ref": "#/$defs/ids" },
    "others": {
      "type": "array", "maxItems": 3,
      "items": {
        "type": "object",
        "required": ["days", "changes", "end", "items"],
        "properties": {
          "days": { "$ref": "#/$defs/count" }, "changes": { "$ref": "#/$defs/count" },
          "end": { "$ref": "#/$defs/dateOrNull" },
          "items": { "type": "array", "items": { "$ref": "#/$defs/item" } }
        }
      }
    },
    "blockedBy": {
      "type": "array",
      "items": {
        "description": "One part of the goal that no plan brings about, and the facts that stand in its way.",
        "type": "object",
        "required": ["questions"],
        "properties": {
          "gate": { "type": "string" }, "hold": { "type": "string" }, "condition": { "type": "string" },
          "section": { "type": "string" }, "questions": { "$ref": "#/$defs/ids" }
        },
        "minProperties": 2, "maxProperties": 2
      }
    },
    "afterwards": {
      "description": "The assessment of the changed profile, as assessment.schema.json describes it without rules; null where nothing changes.",
      "type": ["object", "null"],
      "required": ["schema"],
      "properties": { "schema": { "const": "readiness-assessment/2" } }
    }
  },
  "$defs": {
    "count": { "type": "integer", "minimum": 0 },
    "date": { "type": "string", "format": "date" },
    "dateOrNull": { "type": ["string", "null"], "format": "date" },
    "ids": { "type": "array", "items": { "type": "string" } },
    "idsInOneText": { "description": "Ids of parties, parted by blanks; null where there is none.", "type": ["string", "null"] },
    "range": {
      "description": "Over all ways in which open answers can turn out; null where no plan was found.",
      "type": "object",
      "required": ["atLeast", "atMost"],
      "properties": {
        "atLeast": { "type": ["integer", "null"], "minimum": 0 },
        "atMost": { "type": ["integer", "null"], "minimum": 0 }
      }
    },
    "item": {
      "type": "object",
      "required": [
        "question", "code", "from", "to", "value", "findOutFirst", "owner", "with", "days", "months", "start", "end",
        "expected", "expectedTooEarly", "critical", "gates", "after", "actions"
      ],
      "properties": {
        "question": { "type": "string" }, "code": { "type": "string" },
        "from": { "description": "The present answer, or why there is none.", "type": ["string", "number"] },
        "to": { "description": "The least that has to be true, in words.", "type": "string" },
        "value": { "description": "The answer it brings about, as a profile has it.", "type": ["string", "number"] },
        "findOutFirst": { "type": "boolean" },
        "owner": { "$ref": "#/$defs/idsInOneText" }, "with": { "$ref": "#/$defs/idsInOneText" },
        "days": { "$ref": "#/$defs/count" }, "months": { "$ref": "#/$defs/count" },
        "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/date" },
        "expected": { "$ref": "#/$defs/dateOrNull" }, "expectedTooEarly": { "type": "boolean" },
        "critical": { "type": "boolean" },
        "gates": { "$ref": "#/$defs/ids" }, "after": { "$ref": "#/$defs/ids" },
        "actions": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "owner", "with", "days", "months", "start", "end", "text"],
            "properties": {
              "id": { "type": "string" },
              "owner": { "$ref": "#/$defs/idsInOneText" }, "with": { "$ref": "#/$defs/idsInOneText" },
              "days": { "$ref": "#/$defs/count" }, "months": { "$ref": "#/$defs/count" },
              "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/date" },
              "text": { "type": "string" }
            }
          }
        }
      }
    }
  }
}

"""##
