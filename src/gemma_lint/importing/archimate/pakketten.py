"""Packages of the Softwarecatalogus and their versions: an application for each version in use."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from gemma_lint.archimate import Element
from gemma_lint.importing.archimate.facts import add_application_facts
from gemma_lint.importing.archimate.natures import Nature
from gemma_lint.importing.archimate.texts import clean, plain, value
from gemma_lint.importing.archimate.work import Work, key

N = Nature
_VERSION_OF = frozenset({"isversievan", "versiegebruikt"})
_USED = ("Gebruik status", "Gebruik datum")


def add_packages(work: Work) -> None:
    """Add an application for each version that is used, and each package without versions."""
    package_of = _packages(work)
    versions: dict[str, list[Element]] = defaultdict(list)
    for version, package in package_of.items():
        versions[package].append(work.model.elements[version])
    for identifier, element in work.model.elements.items():
        nature = work.nature(identifier)
        if nature is N.PAKKET:
            _add_package(work, element, versions.get(identifier, []))
        elif nature is N.VERSIE and identifier not in package_of:
            _add_version(work, element, None)


def _packages(work: Work) -> dict[str, str]:
    """Of each version, the package; the first when a mistaken model gives several."""
    package_of: dict[str, str] = {}
    for number, relation in enumerate(work.model.relations):
        ends = (relation.source, relation.target)
        natures = tuple(work.nature(end) for end in ends)
        has = relation.kind in ("Aggregation", "Composition") and natures == (N.PAKKET, N.VERSIE)
        is_of = (
            relation.kind == "Specialization"
            and natures == (N.VERSIE, N.PAKKET)
            and plain(relation.name) in (*_VERSION_OF, "")
        )
        if has or is_of:
            package, version = ends if has else ends[::-1]
            first = package_of.setdefault(version, package)
            work.versions[number] = first == package
    return package_of


def _add_package(work: Work, package: Element, versions: list[Element]) -> None:
    if not versions:
        item = work.add(package, "applicatie")
        add_application_facts(work, item, package)
        return
    work.account.fact(package.id)
    used = [version for version in versions if _is_used(work, version)] or versions
    chief = min(used, key=lambda version: _rank(work, version))
    kept = {version.id for version in used}
    for version in versions:
        if version.id in kept:
            _add_version(work, version, package, is_chief=version is chief)
        else:
            work.account.skip(version.id, key("skip-version-unused"))


def _rank(work: Work, version: Element) -> tuple[bool, str]:
    """The version in production goes before others."""
    status = plain(value(version.properties, "Gebruik status") or "")
    return (status != "inproductie", work.keys.of(version.id))


def _is_used(work: Work, version: Element) -> bool:
    """Whether the municipality says that it uses this version."""
    if value(version.properties, *_USED) is not None:
        return True
    users = (
        *(r.source for r in work.relations_to(version.id, "Association")),
        *(r.target for r in work.relations_from(version.id, "Serving", "Association")),
    )
    return any(work.nature(user) in (N.GEMEENTE, N.SAMENWERKING) for user in users)


def _add_version(
    work: Work, version: Element, package: Element | None, *, is_chief: bool = False
) -> None:
    """Add a version under the name of its package.

    The chief version is known by the package: a next import sees a new version of the application
    and not another application, to which nothing that people added would belong.
    """
    if package is None:
        add_application_facts(work, work.add(version, "applicatie"), version)
        return
    named = replace(
        version,
        name=package.name if package.name.strip() else version.name,
        documentation=version.documentation or package.documentation,
    )
    item = work.add(named, "applicatie")
    if is_chief:
        item.source_id = work.keys.of(package.id)
    add_application_facts(work, item, version, package)
    if "versie" not in item.fields and (number := _number(version.name, package.name)):
        item.fields["versie"] = number
    work.items.setdefault(package.id, []).append(item)


def _number(version: str, package: str) -> str:
    """The number in the name of a version: what stands behind the name of the package, or all."""
    name, start = clean(version), clean(package)
    rest = name.removeprefix(start).strip(" -–:") if start else name
    return rest.removeprefix("versie ").strip()
