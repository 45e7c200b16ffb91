"""``python -m app.exporting LIBRARY LANGUAGE``."""

import sys

from app.exporting import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
