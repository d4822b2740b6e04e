/// One cell: what it shows, and what that is.
public struct SheetCell: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// Text as it was typed.
    case text
    /// A number; ``SheetCell/value`` is its plain decimal.
    case number
    /// A number shown with the sign for per cent; the value is what stands before the sign.
    case percent
    /// A number shown with the sign of a currency.
    case money(sign: String)
    /// A number shown with words of its format around it, such as a unit; the value is the number alone.
    case worded(String)
    /// A day; the value is written as 2013-10-31.
    case date
    /// The same, shown without its day, month or year.
    case partOfDate
    /// A time of day, or a day with one.
    case time
    /// Yes or no, shown as TRUE or FALSE.
    case truth
    /// An error such as `#REF!`.
    case fault
    /// Something that is not read, with what to say about it.
    case unread(SheetCode, String)
  }

  public var kind: Kind
  /// What people see.
  public var shown: String
  /// What it means, by kind; for text, times and errors what is shown.
  public var value: String

  public init(_ kind: Kind, shown: String, value: String) {
    self.kind = kind
    self.shown = shown
    self.value = value
  }

  public init(_ text: String) { self.init(.text, shown: text, value: text) }

  public static let empty = SheetCell("")
}
