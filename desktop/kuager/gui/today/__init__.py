"""The place of today: the queue, who is in the room, what waits to be finished."""
