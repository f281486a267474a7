"""Everything Qt: the windows over flows, one folder per place in the program."""
