// Webhooks about files: the module Files knows no webhooks, and Webhooks no files.

import Core
import Files
import Protos
import Storage
import Webhooks
import Wire

enum FileNews {
  /// Writes `file.created` for the endpoints that want it, in the transaction of the upload.
  static func uploads(by ids: IDMaker, _ deliverer: Deliverer) -> FileServiceHandler.News {
    { file, tx throws(Failure) in
      let news = WebhookNews(
        organization: file.owner.organization, mode: file.owner.mode, job: "",
        types: ["file.created"], time: file.createTime, makeID: { ids.make("msg") },
        payload: { type in
          var payload = V1.WebhookFilePayload()
          payload.type = type
          payload.timestamp = GoogleProtobuf.Timestamp(file.createTime)
          payload.data = V1.File(file)
          return payload.json()
        })
      let deliveries = try news.enqueue(in: tx)
      return { deliverer.wake(deliveries) }
    }
  }
}
