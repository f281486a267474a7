"""One module per thing a user does, without any screen."""
