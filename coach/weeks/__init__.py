"""The use cases of a learner's weeks beside calls and lessons: reviews, paths, growth, promises."""
