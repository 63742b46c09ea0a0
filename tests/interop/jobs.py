"""The work that a script is given: a file with one line a job, which is a media type, a
file to read and a file to write, parted by tabs. What a job fails with, or is warned
of, is written beside its output.
"""

import logging
import sys
import traceback
from collections.abc import Callable


class Warnings(logging.Handler):
    """Keeps what a library says while it reads."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(self.format(record))


def work(read: Callable[[str, str], bytes]) -> None:
    """Calls `read` with the media type and the path of each job."""
    warnings = Warnings()
    logging.getLogger().addHandler(warnings)
    logging.captureWarnings(True)
    with open(sys.argv[1], encoding="utf-8") as lines:
        jobs = [line.rstrip("\n").split("\t") for line in lines]
    if not jobs:
        sys.exit("no jobs")
    for media_type, path, out in jobs:
        warnings.said.clear()
        try:
            nquads = read(media_type, path)
        except Exception:
            warnings.said.append(traceback.format_exc())
        if warnings.said:
            with open(out + ".error", "w", encoding="utf-8") as file:
                file.write("\n".join(warnings.said))
        else:
            with open(out, "wb") as file:
                file.write(nquads)
