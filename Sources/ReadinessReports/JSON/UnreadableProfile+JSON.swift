extension UnreadableProfile {
  /// What reports in JSON say of a profile that could not be read.
  package var object: JSONObject {
    var object = JSONObject()
    object.set("id", id)
    object.set("file", file)
    object.set("message", message)
    return object
  }
}
