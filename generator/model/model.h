#pragma once
// All records of a site by type and id, with resolved references and backlinks. Built once,
// then read only: pages are planned on a frozen model. It knows no record type by name.
#include <span>
#include <string_view>
#include <vector>

#include "schema/record.h"

namespace tertial {

class Model {
 public:
  /// Takes all records, orders them by id, reports duplicate ids and dangling references, resolves
  /// the others and collects backlinks.
  Model(std::vector<Record> records, DiagnosticList& out);
  Model(const Model&) = delete;
  Model& operator=(const Model&) = delete;

  /// Resolves the references of something that is not a record itself (the site's settings).
  void resolve(const RecordSchema& schema, void* data, DiagnosticList& out);

  /// All records of a type, in order of id.
  std::span<const Record> records(const RecordSchema& schema) const;
  template <class T>
  std::span<const Record> all() const {
    return records(schema_of(Tag<T>{}));
  }

  const Record* find(const RecordSchema& schema, std::string_view id) const;
  template <class T>
  const Record* find(std::string_view id) const {
    return find(schema_of(Tag<T>{}), id);
  }

  /// Says that nothing of a record is to be told before that time.
  void set_awaited(const Record& record, const PartialDate& when);

  /// Records of type `from` that refer to `target` anywhere, in order of id, each once; without
  /// those that are awaited.
  std::vector<const Record*> referring(const Record& target, const RecordSchema& from) const;
  template <class From>
  std::vector<const Record*> referring(const Record& target) const {
    return referring(target, schema_of(Tag<From>{}));
  }

 private:
  struct Type {
    const RecordSchema* schema;
    std::vector<Record> records;
  };
  struct Backlink {
    const Record* target;
    const Record* from;
  };
  const Type* type_of(const RecordSchema& schema) const;
  void resolve(const RecordSchema& schema, void* data, const Record* from, DiagnosticList& out);

  std::vector<Type> types_;
  std::vector<Backlink> backlinks_;  // ordered by target, type and id of `from`
};

}  // namespace tertial
