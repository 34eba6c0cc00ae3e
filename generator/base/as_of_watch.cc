#include "base/as_of_watch.h"

namespace tertial {
namespace {

thread_local AsOfWatch* watching = nullptr;

}  // namespace

AsOfWatch::AsOfWatch() {
  watching = this;
}

AsOfWatch::~AsOfWatch() {
  watching = nullptr;
}

void AsOfWatch::hear(Date day) {
  if (watching && (!watching->next_ || day < *watching->next_)) watching->next_ = day;
}

}  // namespace tertial
