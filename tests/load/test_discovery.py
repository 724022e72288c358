from __future__ import annotations

from pathlib import Path

import pytest

from cet_cli.errors import NoPortfolio, SeveralPortfolios, UnreadableFile
from cet_cli.load.discovery import locate
from tests.plans import AREA, AREA_FILE, PORTFOLIO, write


def portfolio(root: Path, *more: str) -> Path:
    return write(
        root, {"portfolio.yaml": PORTFOLIO, AREA_FILE: AREA, **dict.fromkeys(more, "x: y\n")}
    )


def names(root: Path, files: tuple[Path, ...]) -> list[str]:
    return [str(path.relative_to(root)) for path in files]


def test_the_portfolio_is_found_from_the_working_directory_upwards(tmp_path: Path) -> None:
    root = portfolio(tmp_path / "plan", "deep/er/x.yaml")

    for here in (root, root / "areas", root / "deep" / "er"):
        place = locate(None, here)
        assert (place.root, place.focus) == (root, ())


def test_then_on_the_shelf_roadmaps_of_a_folder_above(tmp_path: Path) -> None:
    root = portfolio(tmp_path / "roadmaps" / "korea")
    (tmp_path / "src" / "deep").mkdir(parents=True)

    assert locate(None, tmp_path).root == root
    assert locate(None, tmp_path / "src" / "deep").root == root


def test_of_several_on_a_shelf_none_is_guessed(tmp_path: Path) -> None:
    portfolio(tmp_path / "roadmaps" / "b")
    portfolio(tmp_path / "roadmaps" / "a")

    with pytest.raises(SeveralPortfolios, match="name one: `roadmaps/a`, `roadmaps/b`"):
        locate(None, tmp_path)
    assert locate(Path("roadmaps/b"), tmp_path).root == tmp_path / "roadmaps" / "b"


def test_a_shelf_may_be_named(tmp_path: Path) -> None:
    root = portfolio(tmp_path / "roadmaps" / "korea")

    assert locate(Path("roadmaps"), tmp_path).root == root
    assert locate(Path(), tmp_path).root == root


def test_a_folder_beside_the_portfolio_is_not_answered_with_the_portfolio(tmp_path: Path) -> None:
    root = portfolio(tmp_path / "plan")
    beside = portfolio(tmp_path / "beside")
    (tmp_path / "empty").mkdir()

    with pytest.raises(NoPortfolio, match=r"no portfolio in `\.\./empty`"):
        locate(Path("../empty"), root)
    assert locate(Path("../beside"), root).root == beside
    inside = locate(Path("../plan/areas"), root)
    assert (inside.root, inside.focus) == (root, (root / "areas",))


def test_the_search_does_not_leave_the_repository(tmp_path: Path) -> None:
    portfolio(tmp_path)
    portfolio(tmp_path / "roadmaps" / "korea")
    repository = tmp_path / "repository"
    (repository / ".git").mkdir(parents=True)
    (repository / "src").mkdir()

    for here in (repository, repository / "src"):
        with pytest.raises(NoPortfolio, match="cet init"):
            locate(None, here)
    with pytest.raises(NoPortfolio, match="no portfolio in"):
        locate(Path("repository"), tmp_path)


def test_nothing_up_to_the_top_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "exists", lambda self: self == tmp_path)
    monkeypatch.setattr(Path, "is_file", lambda _: False)
    monkeypatch.setattr(Path, "is_dir", lambda self: self == tmp_path)

    with pytest.raises(NoPortfolio):
        locate(None, tmp_path)
    with pytest.raises(NoPortfolio):
        locate(tmp_path, tmp_path)


def test_a_path_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"there is no file or folder `nowhere/x\.yaml`"):
        locate(Path("nowhere/x.yaml"), tmp_path)


def test_the_main_file_stands_for_its_folder(tmp_path: Path) -> None:
    root = portfolio(tmp_path)
    place = locate(Path("portfolio.yaml"), root)

    assert (place.root, place.focus) == (root, ())
    assert names(root, place.files) == ["portfolio.yaml", AREA_FILE]


def test_a_file_or_folder_inside_is_read_with_the_whole_and_looked_at_alone(tmp_path: Path) -> None:
    root = portfolio(tmp_path)
    file, folder = locate(Path(AREA_FILE), root), locate(Path("areas"), root)

    assert (file.root, file.focus) == (root, (root / AREA_FILE,))
    assert (folder.root, folder.focus) == (root, (root / "areas",))
    assert names(root, file.files) == ["portfolio.yaml", AREA_FILE]


def test_a_file_without_a_portfolio_above_stands_alone(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    write(tmp_path, {"plan.yaml": PORTFOLIO, "other.yaml": "x: y\n"})
    place = locate(Path("plan.yaml"), tmp_path)

    assert (names(tmp_path, place.files), place.focus) == (["plan.yaml"], ())


def test_the_files_of_a_portfolio_are_the_main_one_and_the_others_by_name(tmp_path: Path) -> None:
    root = portfolio(
        tmp_path,
        "sources.yaml",
        "areas/b.yml",
        ".hidden.yaml",
        ".git/x.yaml",
        "areas/.drafts/x.yaml",
        "notes.txt",
        "areas/deep/c.yaml",
        "nested/portfolio.yaml",
        "nested/areas/x.yaml",
    )

    assert names(root, locate(root, root).files) == [
        "portfolio.yaml",
        "sources.yaml",
        "areas/area.yaml",
        "areas/b.yml",
        "areas/deep/c.yaml",
    ]


def test_a_portfolio_inside_another_is_found_by_its_own_name(tmp_path: Path) -> None:
    root = portfolio(tmp_path)
    nested = portfolio(tmp_path / "nested")

    assert locate(Path("nested"), root).root == nested
    assert locate(Path("nested/areas"), root).root == nested


def test_a_main_file_among_the_areas_hides_none_of_them(tmp_path: Path) -> None:
    root = portfolio(tmp_path, "areas/b.yaml", "areas/portfolio.yaml", "areas/deep/portfolio.yaml")

    places = [
        locate(None, root / "areas"),
        locate(Path("areas"), root),
        locate(Path("areas/portfolio.yaml"), root),
        locate(None, root),
    ]
    assert {place.root for place in places} == {root}
    assert names(root, places[3].files) == [
        "portfolio.yaml",
        "areas/area.yaml",
        "areas/b.yaml",
        "areas/portfolio.yaml",
        "areas/deep/portfolio.yaml",
    ]


def test_a_folder_that_is_called_like_the_main_file_is_none(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "portfolio.yaml").mkdir()

    with pytest.raises(NoPortfolio):
        locate(None, tmp_path)


def test_a_shelf_that_cannot_be_looked_into_holds_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    (tmp_path / ".git").mkdir()
    (tmp_path / "roadmaps").mkdir()
    monkeypatch.setattr(Path, "glob", refuse)

    with pytest.raises(NoPortfolio):
        locate(None, tmp_path)
