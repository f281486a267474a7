"""The command line: the same flows as the window, for scripts, tests and people who prefer it.

Results go to standard output (`--json` for programs), one clear line about a failure to standard error.
Exit codes: 0 done, 1 an expected failure, 2 a wrong call. A passphrase comes from a prompt, a file or a file
descriptor, never from an argument or the environment.
"""
