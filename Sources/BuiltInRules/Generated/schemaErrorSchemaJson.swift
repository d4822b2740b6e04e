// swift-format-ignore-file
// Generated from Rules/schema/error.schema.json by `swift package regenerate`; not edited by hand.

let schemaErrorSchemaJson = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:readiness:error:1:json",
  "title": "Error record",
  "description": "What stands in a stream or a list of assessments in the place of a profile that could not be read. Of a stream it has the number of the line, of files the file. Keys may be added in later versions, never renamed.",
  "type": "object",
  "required": ["schema", "id", "errors"],
  "properties": {
    "schema": { "const": "readiness-error/1" },
    "line": { "description": "The line of the stream, from 1.", "type": "integer", "minimum": 1 },
    "file": { "description": "The file, as it was named.", "type": "string" },
    "id": { "description": "The id of the profile, where it is to be seen.", "type": ["string", "null"] },
    "errors": {
      "description": "Every mistake that stands in the way.",
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "required": ["code", "message"],
        "properties": {
          "code": { "description": "readiness explain CODE says what it means.", "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" },
          "message": { "type": "string", "minLength": 1 },
          "line": { "type": "integer", "minimum": 1 },
          "column": { "description": "Characters, from 1.", "type": "integer", "minimum": 1 }
        }
      }
    }
  },
  "anyOf": [{ "required": ["line"] }, { "required": ["file"] }]
}

"""##
