// Files as messages.

import Core
import HTTP
import Objects
package import Protos
package import RPC
import Wire

extension V1.File {
  package init(_ file: StoredFile) {
    self.init()
    id = file.id
    name = file.name
    mimeType = file.mimeType
    sizeBytes = file.sizeBytes
    sha256 = file.digest.hex
    origin =
      switch file.origin {
      case .uploaded: .uploaded
      case .generated: .generated
      }
    job = file.job ?? ""
    createTime = GoogleProtobuf.Timestamp(file.createTime)
    expireTime = file.expireTime.map { GoogleProtobuf.Timestamp($0) }
  }
}

extension FileDeclaration {
  init(_ start: V1.UploadFileRequest.Start) {
    self.init()
    name = start.name
    mimeType = start.mimeType
    sizeBytes = start.sizeBytes > 0 ? start.sizeBytes : nil
    digest = Digest(hex: start.sha256)
  }
}

extension FileOwner {
  package init(_ principal: Principal) {
    self.init(organization: principal.organization, mode: principal.mode)
  }
}

extension StoredFile {
  /// How it is sent over protocols that carry content as it is.
  func contentHead(_ body: ContentHead.Body, caching: String) -> ContentHead {
    ContentHead(
      mimeType: mimeType, sizeBytes: sizeBytes, body: body, entityTag: digest.hex, name: linkName,
      isInline: FileType.isPassive(mimeType), caching: caching)
  }

  /// A name to save it by.
  package var linkName: String { name.isEmpty ? "file\(FileType.ending(of: mimeType))" : name }
}
