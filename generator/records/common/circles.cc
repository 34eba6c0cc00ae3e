#include "records/common/circles.h"

#include "base/text.h"

namespace tertial {
namespace {

using Links = std::function<std::vector<const AnyRef*>(const Record&)>;

/// Depth first, without recursion. A reference to a record that is still open closes a circle.
class CircleSearch {
 public:
  CircleSearch(std::span<const Record> all, const Links& links, const CircleMessage& message,
               const RuleContext& context)
      : links_(links), message_(message), context_(context), state_(all.size(), State::unseen) {
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
    stack_.push_back({&record, links_(record)});
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
        context_.out.report(message_.kind, next.at, {quoted(top.record->id), quoted(next.id)})
            .with_help(message_.help, {next.id});
      else
        enter(*next.target);
    }
  }

  const Links& links_;
  const CircleMessage& message_;
  const RuleContext& context_;
  std::vector<State> state_;
  std::vector<Frame> stack_;
};

}  // namespace

void report_circles(std::span<const Record> all, const Links& links, const CircleMessage& message,
                    const RuleContext& context) {
  CircleSearch(all, links, message, context);
}

}  // namespace tertial
