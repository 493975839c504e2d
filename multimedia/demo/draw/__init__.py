"""The invented pictures of the demo site as SVG; `python -m multimedia.demo.draw` renders them to JPEG."""

from multimedia.demo.draw.desk import DESK
from multimedia.demo.draw.harvest import HARVEST
from multimedia.demo.draw.indoors import INDOORS
from multimedia.demo.draw.land import LAND
from multimedia.demo.draw.objects import OBJECTS
from multimedia.demo.draw.places import PLACES
from multimedia.demo.draw.portraits import PORTRAITS
from multimedia.demo.draw.rooms import ROOMS
from multimedia.demo.draw.snow import SNOW
from multimedia.demo.draw.water import WATER
from multimedia.demo.draw.works import WORKS

DRAWINGS = WATER | LAND | SNOW | INDOORS | DESK | PLACES | HARVEST | OBJECTS | ROOMS | WORKS | PORTRAITS
