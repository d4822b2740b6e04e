// swift-format-ignore-file
// Generated from Rules/schema/differences.schema.json by `swift package regenerate`; not edited by hand.

let schemaDifferencesSchemaJson = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:readiness:differences:1:json",
  "title": "Differences",
  "description": "What two rule sets can judge differently, for anybody. Keys may be added in later versions, never renamed.",
  "type": "object",
  "required": ["schema", "engine", "old", "new", "isProvedSame", "steps", "budget", "judged", "items"],
  "properties": {
    "schema": { "const": "readiness-differences/1" },
    "engine": { "type": "string" },
    "old": { "$ref": "#/$defs/ruleSet" },
    "new": { "$ref": "#/$defs/ruleSet" },
    "isProvedSame": {
      "description": "Whether every item is proved to be the same for everybody.",
      "type": "boolean"
    },
    "steps": { "description": "Steps of search taken.", "type": "integer", "minimum": 0 },
    "budget": { "type": "integer", "minimum": 1 },
    "judged": { "description": "Bodies that both engines judged.", "type": "integer", "minimum": 0 },
    "items": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind", "id", "was", "title", "verdict"],
        "properties": {
          "kind": {
            "enum": [
              "step", "gate", "condition", "hold", "reservation", "consistency", "rule", "section", "band"
            ]
          },
          "id": { "description": "In the newer rule set, where that has it.", "type": "string" },
          "was": { "description": "Its id in the older one, where that is another.", "type": ["string", "null"] },
          "title": { "type": "string" },
          "verdict": { "enum": ["same", "differs", "not-decided", "added", "left-out"] },
          "before": { "description": "What the older rule set makes of the body.", "type": "string" },
          "after": { "description": "What the newer one makes of it.", "type": "string" },
          "answers": { "description": "How many questions the body answers.", "type": "integer", "minimum": 0 },
          "isSmallest": {
            "description": "Whether it is proved that no body with fewer answers will do.",
            "type": "boolean"
          },
          "profile": { "description": "The body as a profile in XML.", "type": "string" },
          "formerProfile": {
            "description": "The same for the older rule set, where names differ.",
            "type": "string"
          },
          "file": { "description": "Where the profile was written.", "type": "string" }
        },
        "if": { "properties": { "verdict": { "const": "differs" } } },
        "then": { "required": ["before", "after", "answers", "isSmallest", "profile"] }
      }
    }
  },
  "$defs": {
    "ruleSet": {
      "type": "object",
      "required": ["id", "version", "digest"],
      "properties": {
        "id": { "type": "string" },
        "version": { "type": "string" },
        "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }
      }
    }
  }
}

"""##
