"""The messages of muster.authorization.v1 under one name, in whichever of its files they are."""

from muster.authorization.v1.access_pb2 import *  # noqa: F403
from muster.authorization.v1.authorization_pb2 import *  # noqa: F403
from muster.authorization.v1.filter_pb2 import *  # noqa: F403
from muster.authorization.v1.flip_pb2 import *  # noqa: F403
from muster.authorization.v1.lists_pb2 import *  # noqa: F403
from muster.authorization.v1.question_pb2 import *  # noqa: F403
