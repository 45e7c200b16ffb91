"""What a pyannote.audio checkpoint may ask us to build: a class of this list, with settings in range.

The checkpoint names its class, hyper-parameters and specifications. All of it comes from outside, so it is
checked field by field here, and what the pickle calls ``Specifications``, ``Problem``, ``Resolution`` and
``TorchVersion`` is read into inert classes of ours (the four names that the public checkpoints of
segmentation-3.0, WeSpeaker and community-1 need); pyannote's own objects are made from the checked values.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from engine.errors import ModelDamaged, ModelUnsafe

Check = Callable[[Any], bool]


class _Numbered:
    """Stands for an enumeration's member."""

    def __init__(self, value: int) -> None:
        self.value = value


class _Problem(_Numbered):
    pass


class _Resolution(_Numbered):
    pass


class _Specifications:
    """Its attributes are whatever the file says; read through ``vars`` and checked."""


class _Version(str):
    __slots__ = ()


#: For ``torch.serialization.safe_globals``: our class, and the name it stands for in the pickle.
STAND_INS: Final[tuple[tuple[type, str], ...]] = (
    (_Specifications, "pyannote.audio.core.task.Specifications"),
    (_Problem, "pyannote.audio.core.task.Problem"),
    (_Resolution, "pyannote.audio.core.task.Resolution"),
    (_Version, "torch.torch_version.TorchVersion"),
)


@dataclass(frozen=True, slots=True)
class Blueprint:
    """What to build.

    Attributes:
        module, name: of the class, from our list.
        hyper_parameters: arguments of its constructor, checked.
        fields: of its ``Specifications``, checked; ``problem`` and ``resolution`` are numbers.
    """

    module: str
    name: str
    hyper_parameters: dict[str, Any]
    fields: dict[str, Any]

    def specifications(self, task: Any) -> Any:
        """pyannote's own object; ``task`` is the module ``pyannote.audio.core.task``."""
        values = dict(self.fields)
        values["problem"] = task.Problem(values["problem"])
        values["resolution"] = task.Resolution(values["resolution"])
        return task.Specifications(**values)


def blueprint(file: str, checkpoint: Mapping[str, Any]) -> Blueprint:
    """The plan that ``checkpoint`` describes.

    Raises:
        ModelDamaged: it is not a checkpoint of pyannote.audio.
        ModelUnsafe: it names a class, a setting or a value that is not on the list. ``file`` is for the log.
    """
    about = checkpoint.get("pyannote.audio")
    architecture = about.get("architecture") if isinstance(about, Mapping) else None
    if not isinstance(about, Mapping) or not isinstance(architecture, Mapping):
        raise ModelDamaged(f"{file}: not of pyannote.audio")
    module, name = architecture.get("module"), architecture.get("class")
    known = _ARCHITECTURES.get((module, name)) if _is_text(module) and _is_text(name) else None
    if known is None:
        raise ModelUnsafe(f"{file}: class {str(name)[:80]}")
    given = checkpoint.get("hyper_parameters") or {}
    _require(file, "hyper-parameter", given, known.accepted)
    arguments = {key: _plain(value) for key, value in given.items() if key in known.arguments}
    return Blueprint(str(module), str(name), arguments, _specifications(file, about.get("specifications")))


def _specifications(file: str, given: Any) -> dict[str, Any]:
    if not isinstance(given, _Specifications):
        raise ModelUnsafe(f"{file}: {type(given).__name__} as specifications")
    fields = {key: value for key, value in vars(given).items() if key not in _CACHED}
    _require(file, "specification", fields, _FIELDS)
    if not {"problem", "resolution", "duration"} <= fields.keys():
        raise ModelDamaged(f"{file}: specifications without a problem")
    fields["problem"], fields["resolution"] = fields["problem"].value, fields["resolution"].value
    return {key: _plain(value) for key, value in fields.items()}


def _require(file: str, what: str, given: Any, accepted: Mapping[str, Check]) -> None:
    if not isinstance(given, Mapping):
        raise ModelUnsafe(f"{file}: {what}s are {type(given).__name__}")
    for key, value in given.items():
        if key not in accepted or not accepted[key](value):
            raise ModelUnsafe(f"{file}: {what} {str(key)[:80]}")


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    return list(value) if isinstance(value, list) else value


# -- checks ------------------------------------------------------------------------------------------


def _is_text(value: Any) -> bool:
    return type(value) is str and len(value) <= 200


def _is_bool(value: Any) -> bool:
    return type(value) is bool


def _whole(low: int, high: int) -> Check:
    return lambda value: type(value) is int and low <= value <= high


def _number(low: float, high: float) -> Check:
    return lambda value: type(value) in (int, float) and math.isfinite(value) and low <= value <= high


def _one_of(*values: Any) -> Check:
    return lambda value: type(value) in {type(known) for known in values} and value in values


def _none_or(check: Check) -> Check:
    return lambda value: value is None or check(value)


def _all_of(fields: Mapping[str, Check]) -> Check:
    return lambda value: (
        isinstance(value, Mapping)
        and all(key in fields and fields[key](inner) for key, inner in value.items())
    )


def _member(stand_in: type[_Numbered], count: int) -> Check:
    return lambda value: type(value) is stand_in and _whole(0, count - 1)(vars(value).get("value"))


def _texts(value: Any) -> bool:
    return type(value) is list and len(value) <= 32 and all(_is_text(item) for item in value)


def _two_numbers(value: Any) -> bool:
    return type(value) in (tuple, list) and len(value) == 2 and all(_number(0.0, 60.0)(x) for x in value)


# -- the list ----------------------------------------------------------------------------------------

#: Cached properties of pyannote's class, which a checkpoint saved after use carries along.
_CACHED: Final = frozenset({"powerset", "num_powerset_classes"})

_FIELDS: Final[dict[str, Check]] = {
    "problem": _member(_Problem, 5),
    "resolution": _member(_Resolution, 3),  # FRAME and CHUNK are 1 and 2
    "duration": _number(0.1, 120.0),
    "min_duration": _none_or(_number(0.0, 120.0)),
    "warm_up": _none_or(_two_numbers),
    "classes": _none_or(_texts),
    "powerset_max_classes": _none_or(_whole(1, 4)),
    "permutation_invariant": _is_bool,
}


@dataclass(frozen=True, slots=True)
class _Architecture:
    """``accepted`` may stand in the file; ``arguments`` of them are the constructor's, the rest has only
    one value that we build."""

    accepted: Mapping[str, Check]
    arguments: frozenset[str]


_AUDIO: Final[dict[str, Check]] = {"sample_rate": _one_of(16000), "num_channels": _one_of(1)}
_SINCNET: Final = _none_or(_all_of({"stride": _whole(1, 100), "sample_rate": _one_of(16000)}))
_LSTM: Final = _none_or(
    _all_of(
        {
            "hidden_size": _whole(1, 1024),
            "num_layers": _whole(1, 8),
            "bidirectional": _is_bool,
            "monolithic": _is_bool,
            "dropout": _number(0.0, 0.95),
            "batch_first": _one_of(True),  # noqa: FBT003  (the value itself)
        }
    )
)
_LINEAR: Final = _none_or(_all_of({"hidden_size": _whole(1, 1024), "num_layers": _whole(0, 8)}))
_RESNET: Final[dict[str, Check]] = _AUDIO | {
    "num_mel_bins": _whole(8, 256),
    "frame_length": _number(5.0, 100.0),
    "frame_shift": _number(1.0, 100.0),
    "dither": _number(0.0, 1.0),
    "window_type": _one_of("hamming", "hanning", "povey", "rectangular", "blackman"),
    "use_energy": _is_bool,
}
_RESNET_FIXED: Final[dict[str, Check]] = {
    "round_to_power_of_two": _one_of(True),  # noqa: FBT003
    "snip_edges": _one_of(True),  # noqa: FBT003
    "fbank_centering_span": _one_of(None),
}
_PYANNET: Final = _AUDIO | {"sincnet": _SINCNET, "lstm": _LSTM, "linear": _LINEAR}
_XVECTOR: Final = _AUDIO | {"sincnet": _SINCNET, "dimension": _whole(1, 4096)}
_WESPEAKER: Final = "pyannote.audio.models.embedding.wespeaker"

_ARCHITECTURES: Final[dict[tuple[Any, Any], _Architecture]] = {
    ("pyannote.audio.models.segmentation.PyanNet", "PyanNet"): _Architecture(_PYANNET, frozenset(_PYANNET)),
    ("pyannote.audio.models.embedding.xvector", "XVectorSincNet"): _Architecture(
        _XVECTOR, frozenset(_XVECTOR)
    ),
    **{
        (_WESPEAKER, f"WeSpeakerResNet{depth}"): _Architecture(_RESNET | _RESNET_FIXED, frozenset(_RESNET))
        for depth in (34, 152, 221, 293)
    },
}
