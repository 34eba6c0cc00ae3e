#include "records/agreement/succession.h"

#include "base/text.h"
#include "records/messages.h"

namespace tertial {
namespace {

/// Depth first over "supersedes", without recursion. A reference to a record that is still open
/// closes a circle.
class CircleSearch {
 public:
  CircleSearch(std::span<const Record> all, Succession (*of)(const Record&),
               const RuleContext& context)
      : of_(of), context_(context), state_(all.size(), State::unseen) {
    for (const Record& record : all)
      if (enter(record)) walk();
  }

 private:
  enum class State : std::uint8_t { unseen, open, closed };
  struct Frame {
    const Record* record;
    std::vector<const AnyRef*> rest;
  };

  bool enter(const Record& record) {
    State& state = state_[record.position];
    if (state != State::unseen || record.broken) return false;
    state = State::open;
    stack_.push_back({&record, of_(record).supersedes});
    return true;
  }

  void walk() {
    while (!stack_.empty()) {
      Frame& top = stack_.back();
      if (top.rest.empty()) {
        state_[top.record->position] = State::closed;
        stack_.pop_back();
        continue;
      }
      const AnyRef& next = *top.rest.back();
      top.rest.pop_back();
      if (!next.target) continue;
      if (state_[next.target->position] == State::open)
        context_.out
            .report(content_kind("content.supersedes-circle"), next.at,
                    {quoted(top.record->id), quoted(next.id)})
            .with_help({"ta bort \"{0}\" ur `supersedes` i den post som är äldst",
                        "remove \"{0}\" from `supersedes` of the record that is the oldest"},
                       {next.id});
      else
        enter(*next.target);
    }
  }

  Succession (*of_)(const Record&);
  const RuleContext& context_;
  std::vector<State> state_;
  std::vector<Frame> stack_;
};

void check_order(const Record& record, Succession (*of)(const Record&),
                 const RuleContext& context) {
  const Succession later = of(record);
  const auto& from = later.valid->from;
  if (!from || !from->value.stated()) return;
  for (const AnyRef* earlier : later.supersedes) {
    if (!earlier->target || earlier->target->broken) continue;
    const auto& before = of(*earlier->target).valid->from;
    if (before && before->value.stated() && from->value.last < before->value.first)
      context.out
          .report(content_kind("content.supersedes-later"), earlier->at,
                  {quoted(earlier->id), to_string(before->value), to_string(from->value)})
          .with_note(from->at, {"den här posten börjar här", "this record begins here"})
          .with_help({"har de bytt plats? Flytta raden: supersedes = [\"{0}\"] i {1}",
                      "have they changed places? Move the line: supersedes = [\"{0}\"] in {1}"},
                     {record.id, earlier->id});
  }
}

}  // namespace

void check_successions(std::span<const Record> all, Succession (*of)(const Record&),
                       const RuleContext& context) {
  for (const Record& record : all)
    if (!record.broken) check_order(record, of, context);
  CircleSearch(all, of, context);
}

}  // namespace tertial
