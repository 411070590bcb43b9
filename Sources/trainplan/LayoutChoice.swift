import AdministrativeDocuments
import ArgumentParser

/// The layouts of plan documents as the command line names them.
enum LayoutChoice: String, ExpressibleByArgument, CaseIterable {
  /// That of government bodies.
  case government
  /// That of Party bodies.
  case party

  /// The document's word for it.
  var layout: DocumentLayout {
    switch self {
    case .government: .government
    case .party: .party
    }
  }
}
