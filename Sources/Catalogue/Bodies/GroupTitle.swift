extension Catalogue {
  /// The title of a group of delegations. For the regional groups of the United Nations it is as the
  /// Department for General Assembly and Conference Management lists them; any other group is a text
  /// of the chair's and its own title.
  package static func groupTitle(_ group: String) -> String {
    switch group {
    case "african": "African States"
    case "asia-pacific": "Asia-Pacific States"
    case "eastern-european": "Eastern European States"
    case "latin-american-caribbean": "Latin American and Caribbean States"
    case "western-european-others": "Western European and other States"
    default: group
    }
  }
}
