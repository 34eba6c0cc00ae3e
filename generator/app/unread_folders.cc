#include "app/unread_folders.h"

#include "records/redirects/redirects.h"

namespace tertial {
namespace {

class UnreadFolders {
 public:
  explicit UnreadFolders(const Content& content) : content_(content) {
    for (FileId file = content.first_file; file < content.last_file; ++file)
      if (content.files[file].refused) refused_.push_back(file);
  }

  bool empty() const { return refused_.empty(); }

  /// A record that is named, if it would lie in one of the folders.
  void add(const RecordSchema& schema, std::string_view id) {
    std::string path = std::string(schema.folder) + "/" + std::string(id);
    if (!schema.stem.empty()) path.append("/").append(schema.stem);
    path += ".toml";
    for (const FileId folder : refused_)
      if (path.starts_with(std::string(content_.files[folder].path()) + "/"))
        if (std::optional<Record> unread = unread_record(path, folder))
          return found_.push_back(std::move(*unread));
  }

  void add_named_in(const RecordSchema& schema, void* data) {
    visit_record(schema, data,
                 {.state = this,
                  .reference =
                      [](void* state, AnyRef& ref, const RecordSchema& target) {
                        static_cast<UnreadFolders*>(state)->add(target, ref.id);
                      },
                  .markdown = nullptr});
  }

  /// "district:ryd", as texts link to records.
  void add_link(std::string_view target) {
    const std::size_t colon = target.find(':');
    if (colon == std::string_view::npos) return;
    for (const RecordType& type : record_types())
      if (type.schema().name == target.substr(0, colon))
        add(type.schema(), target.substr(colon + 1));
  }

  std::vector<Record> take() { return std::move(found_); }

 private:
  const Content& content_;
  std::vector<FileId> refused_;
  std::vector<Record> found_;
};

}  // namespace

std::vector<Record> records_of_unread_folders(Content& content, std::vector<Record>& records) {
  UnreadFolders folders(content);
  if (folders.empty()) return {};
  for (Record& record : records) {
    folders.add_named_in(*record.schema, record.data.get());
    if (record.is<Redirects>())
      for (const Redirect& redirect : record.as<Redirects>().redirect)
        folders.add_link(*redirect.to);
  }
  folders.add_named_in(schema_of(Tag<Settings>{}), &content.settings);
  for (const ContentLink& link : content.links)
    folders.add_link(link.target);
  return folders.take();
}

}  // namespace tertial
