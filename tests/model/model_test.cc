#include "model/model.h"

#include <doctest/doctest.h>

#include "records/followup/followup.h"

using namespace tertial;

namespace {

template <class T>
Record make(std::string id, FileId file) {
  Record record;
  record.schema = &schema_of(Tag<T>{});
  record.id = std::move(id);
  record.file = file;
  record.data = {record.schema->make(), record.schema->destroy};
  return record;
}

Record followup_of(std::string id, std::string pledge, FileId file) {
  Record record = make<Followup>(std::move(id), file);
  static_cast<Followup*>(record.data.get())->pledge.raw = {std::move(pledge),
                                                           {file, {2, 10}, {2, 13}}};
  return record;
}

}  // namespace

TEST_CASE("references are resolved and known from the other side, in order of id") {
  std::vector<Record> records;
  records.push_back(followup_of("b", "p", 0));
  records.push_back(followup_of("a", "p", 1));
  records.push_back(make<Pledge>("p", 2));
  DiagnosticList out;
  const Model model(std::move(records), out);
  CHECK(out.empty());
  const Record* pledge = model.find<Pledge>("p");
  REQUIRE(pledge);
  const std::vector<const Record*> followups = model.referring<Followup>(*pledge);
  REQUIRE(followups.size() == 2);
  CHECK(followups[0]->id == "a");
  CHECK(&followups[0]->as<Followup>().pledge.record() == pledge);
}

TEST_CASE("a reference to nothing is reported where it is written, with the nearest id") {
  std::vector<Record> records;
  records.push_back(followup_of("a", "skagetorp", 0));
  records.push_back(make<Pledge>("skaggetorp", 1));
  DiagnosticList out;
  const Model model(std::move(records), out);
  REQUIRE(out.items().size() == 1);
  CHECK(out.items()[0].kind->code == "model.unknown-reference");
  CHECK(out.items()[0].span.begin == Position{2, 10});
  CHECK(out.items()[0].help.in(Language::en) == "did you mean \"skaggetorp\"?");
}

TEST_CASE("a file's name in place of an id is told with the id") {
  std::vector<Record> records;
  records.push_back(followup_of("a", "skaggetorp.toml", 0));
  records.push_back(make<Pledge>("skaggetorp", 1));
  DiagnosticList out;
  const Model model(std::move(records), out);
  REQUIRE(out.items().size() == 1);
  CHECK(out.items()[0].help.in(Language::en) == "did you mean \"skaggetorp\"?");
}

TEST_CASE("of two records with one id the first file's is kept and the other reported") {
  std::vector<Record> records;
  records.push_back(make<Pledge>("p", 5));
  records.push_back(make<Pledge>("p", 3));
  DiagnosticList out;
  const Model model(std::move(records), out);
  REQUIRE(out.items().size() == 1);
  CHECK(out.items()[0].span.file == 5);
  CHECK(out.items()[0].notes[0].first.file == 3);
  CHECK(model.find<Pledge>("p")->file == 3);
}

TEST_CASE("one id may stand for records of different types") {
  std::vector<Record> records;
  records.push_back(make<Pledge>("x", 0));
  records.push_back(make<District>("x", 1));
  DiagnosticList out;
  const Model model(std::move(records), out);
  CHECK(out.empty());
  CHECK(model.find<District>("x") != nullptr);
}
