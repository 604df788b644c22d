"""Settings that every test shares."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# The program looks at where it runs; what is tested is the same in every CI.
for _name in [name for name in os.environ if name.startswith(("GITHUB_", "GITLAB_", "CI_"))]:
    del os.environ[_name]

# The same examples every time and no clock: a slow machine is not a failing test.
settings.register_profile(
    "gemma-lint",
    deadline=None,
    derandomize=True,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow],
)
# Other examples each time, and more of them: pytest --hypothesis-profile search tests/report
settings.register_profile(
    "search", settings.get_profile("gemma-lint"), derandomize=False, max_examples=1000
)
settings.load_profile("gemma-lint")
