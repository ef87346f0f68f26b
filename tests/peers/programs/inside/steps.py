"""What the programs in other environments have in common: steps, each of which succeeds or says why not."""

import json
import traceback


class Steps:
    """Results by the names of the steps: nothing, or what went wrong."""

    def __init__(self):
        self.results = {}

    def __call__(self, name, action, check=None):
        """Carries out one step; `check` says whether the value is right. Returns the value, or nothing."""
        try:
            value = action()
        except Exception as error:  # Whatever goes wrong in a program is a result.
            last = traceback.extract_tb(error.__traceback__)[-1]
            self.results[name] = f"{type(error).__name__}: {error} ({last.name})"
            return None
        good = check is None or check(value)
        self.results[name] = None if good else f"unexpected: {value!r}"[:500]
        return value

    def report(self):
        """Prints the results as the last line."""
        print("\n" + json.dumps(self.results, ensure_ascii=False))
