// Written by goldens.py. Do not edit.
// swift-format-ignore-file

/// A message as another implementation encodes it.
struct Golden: Sendable {
  let type: String
  let text: String
  let hex: String
  let json: String?
}

let goldens: [Golden] = [
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"int32: 0"##,
    hex: "1800",
    json: ##"{"int32":0}"##),
  Golden(
    type: "Scalars", text: ##"int32: 1"##,
    hex: "1801",
    json: ##"{"int32":1}"##),
  Golden(
    type: "Optionals", text: ##"int32: 1"##,
    hex: "1801",
    json: ##"{"int32":1}"##),
  Golden(
    type: "Scalars", text: ##"int32: -1"##,
    hex: "18ffffffffffffffffff01",
    json: ##"{"int32":-1}"##),
  Golden(
    type: "Optionals", text: ##"int32: -1"##,
    hex: "18ffffffffffffffffff01",
    json: ##"{"int32":-1}"##),
  Golden(
    type: "Scalars", text: ##"int32: 127"##,
    hex: "187f",
    json: ##"{"int32":127}"##),
  Golden(
    type: "Optionals", text: ##"int32: 127"##,
    hex: "187f",
    json: ##"{"int32":127}"##),
  Golden(
    type: "Scalars", text: ##"int32: 128"##,
    hex: "188001",
    json: ##"{"int32":128}"##),
  Golden(
    type: "Optionals", text: ##"int32: 128"##,
    hex: "188001",
    json: ##"{"int32":128}"##),
  Golden(
    type: "Scalars", text: ##"int32: 16383"##,
    hex: "18ff7f",
    json: ##"{"int32":16383}"##),
  Golden(
    type: "Optionals", text: ##"int32: 16383"##,
    hex: "18ff7f",
    json: ##"{"int32":16383}"##),
  Golden(
    type: "Scalars", text: ##"int32: 16384"##,
    hex: "18808001",
    json: ##"{"int32":16384}"##),
  Golden(
    type: "Optionals", text: ##"int32: 16384"##,
    hex: "18808001",
    json: ##"{"int32":16384}"##),
  Golden(
    type: "Scalars", text: ##"int32: -128"##,
    hex: "1880ffffffffffffffff01",
    json: ##"{"int32":-128}"##),
  Golden(
    type: "Optionals", text: ##"int32: -128"##,
    hex: "1880ffffffffffffffff01",
    json: ##"{"int32":-128}"##),
  Golden(
    type: "Scalars", text: ##"int32: 2147483647"##,
    hex: "18ffffffff07",
    json: ##"{"int32":2147483647}"##),
  Golden(
    type: "Optionals", text: ##"int32: 2147483647"##,
    hex: "18ffffffff07",
    json: ##"{"int32":2147483647}"##),
  Golden(
    type: "Scalars", text: ##"int32: -2147483648"##,
    hex: "1880808080f8ffffffff01",
    json: ##"{"int32":-2147483648}"##),
  Golden(
    type: "Optionals", text: ##"int32: -2147483648"##,
    hex: "1880808080f8ffffffff01",
    json: ##"{"int32":-2147483648}"##),
  Golden(
    type: "Repeats", text: ##"int32: 0 int32: 1 int32: -1 int32: 127 int32: 128 int32: 16383 int32: 16384 int32: -128 int32: 2147483647 int32: -2147483648"##,
    hex: "1a2d0001ffffffffffffffffff017f8001ff7f80800180ffffffffffffffff01ffffffff0780808080f8ffffffff01",
    json: ##"{"int32":[0,1,-1,127,128,16383,16384,-128,2147483647,-2147483648]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"int64: 0"##,
    hex: "2000",
    json: ##"{"int64":"0"}"##),
  Golden(
    type: "Scalars", text: ##"int64: 1"##,
    hex: "2001",
    json: ##"{"int64":"1"}"##),
  Golden(
    type: "Optionals", text: ##"int64: 1"##,
    hex: "2001",
    json: ##"{"int64":"1"}"##),
  Golden(
    type: "Scalars", text: ##"int64: -1"##,
    hex: "20ffffffffffffffffff01",
    json: ##"{"int64":"-1"}"##),
  Golden(
    type: "Optionals", text: ##"int64: -1"##,
    hex: "20ffffffffffffffffff01",
    json: ##"{"int64":"-1"}"##),
  Golden(
    type: "Scalars", text: ##"int64: 127"##,
    hex: "207f",
    json: ##"{"int64":"127"}"##),
  Golden(
    type: "Optionals", text: ##"int64: 127"##,
    hex: "207f",
    json: ##"{"int64":"127"}"##),
  Golden(
    type: "Scalars", text: ##"int64: 128"##,
    hex: "208001",
    json: ##"{"int64":"128"}"##),
  Golden(
    type: "Optionals", text: ##"int64: 128"##,
    hex: "208001",
    json: ##"{"int64":"128"}"##),
  Golden(
    type: "Scalars", text: ##"int64: 16383"##,
    hex: "20ff7f",
    json: ##"{"int64":"16383"}"##),
  Golden(
    type: "Optionals", text: ##"int64: 16383"##,
    hex: "20ff7f",
    json: ##"{"int64":"16383"}"##),
  Golden(
    type: "Scalars", text: ##"int64: 16384"##,
    hex: "20808001",
    json: ##"{"int64":"16384"}"##),
  Golden(
    type: "Optionals", text: ##"int64: 16384"##,
    hex: "20808001",
    json: ##"{"int64":"16384"}"##),
  Golden(
    type: "Scalars", text: ##"int64: -128"##,
    hex: "2080ffffffffffffffff01",
    json: ##"{"int64":"-128"}"##),
  Golden(
    type: "Optionals", text: ##"int64: -128"##,
    hex: "2080ffffffffffffffff01",
    json: ##"{"int64":"-128"}"##),
  Golden(
    type: "Scalars", text: ##"int64: 2147483647"##,
    hex: "20ffffffff07",
    json: ##"{"int64":"2147483647"}"##),
  Golden(
    type: "Optionals", text: ##"int64: 2147483647"##,
    hex: "20ffffffff07",
    json: ##"{"int64":"2147483647"}"##),
  Golden(
    type: "Scalars", text: ##"int64: 2147483648"##,
    hex: "208080808008",
    json: ##"{"int64":"2147483648"}"##),
  Golden(
    type: "Optionals", text: ##"int64: 2147483648"##,
    hex: "208080808008",
    json: ##"{"int64":"2147483648"}"##),
  Golden(
    type: "Scalars", text: ##"int64: -2147483648"##,
    hex: "2080808080f8ffffffff01",
    json: ##"{"int64":"-2147483648"}"##),
  Golden(
    type: "Optionals", text: ##"int64: -2147483648"##,
    hex: "2080808080f8ffffffff01",
    json: ##"{"int64":"-2147483648"}"##),
  Golden(
    type: "Scalars", text: ##"int64: 9223372036854775807"##,
    hex: "20ffffffffffffffff7f",
    json: ##"{"int64":"9223372036854775807"}"##),
  Golden(
    type: "Optionals", text: ##"int64: 9223372036854775807"##,
    hex: "20ffffffffffffffff7f",
    json: ##"{"int64":"9223372036854775807"}"##),
  Golden(
    type: "Scalars", text: ##"int64: -9223372036854775808"##,
    hex: "2080808080808080808001",
    json: ##"{"int64":"-9223372036854775808"}"##),
  Golden(
    type: "Optionals", text: ##"int64: -9223372036854775808"##,
    hex: "2080808080808080808001",
    json: ##"{"int64":"-9223372036854775808"}"##),
  Golden(
    type: "Repeats", text: ##"int64: 0 int64: 1 int64: -1 int64: 127 int64: 128 int64: 16383 int64: 16384 int64: -128 int64: 2147483647 int64: 2147483648 int64: -2147483648 int64: 9223372036854775807 int64: -9223372036854775808"##,
    hex: "22450001ffffffffffffffffff017f8001ff7f80800180ffffffffffffffff01ffffffff07808080800880808080f8ffffffff01ffffffffffffffff7f80808080808080808001",
    json: ##"{"int64":["0","1","-1","127","128","16383","16384","-128","2147483647","2147483648","-2147483648","9223372036854775807","-9223372036854775808"]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"uint32: 0"##,
    hex: "2800",
    json: ##"{"uint32":0}"##),
  Golden(
    type: "Scalars", text: ##"uint32: 1"##,
    hex: "2801",
    json: ##"{"uint32":1}"##),
  Golden(
    type: "Optionals", text: ##"uint32: 1"##,
    hex: "2801",
    json: ##"{"uint32":1}"##),
  Golden(
    type: "Scalars", text: ##"uint32: 127"##,
    hex: "287f",
    json: ##"{"uint32":127}"##),
  Golden(
    type: "Optionals", text: ##"uint32: 127"##,
    hex: "287f",
    json: ##"{"uint32":127}"##),
  Golden(
    type: "Scalars", text: ##"uint32: 128"##,
    hex: "288001",
    json: ##"{"uint32":128}"##),
  Golden(
    type: "Optionals", text: ##"uint32: 128"##,
    hex: "288001",
    json: ##"{"uint32":128}"##),
  Golden(
    type: "Scalars", text: ##"uint32: 16383"##,
    hex: "28ff7f",
    json: ##"{"uint32":16383}"##),
  Golden(
    type: "Optionals", text: ##"uint32: 16383"##,
    hex: "28ff7f",
    json: ##"{"uint32":16383}"##),
  Golden(
    type: "Scalars", text: ##"uint32: 16384"##,
    hex: "28808001",
    json: ##"{"uint32":16384}"##),
  Golden(
    type: "Optionals", text: ##"uint32: 16384"##,
    hex: "28808001",
    json: ##"{"uint32":16384}"##),
  Golden(
    type: "Scalars", text: ##"uint32: 2147483647"##,
    hex: "28ffffffff07",
    json: ##"{"uint32":2147483647}"##),
  Golden(
    type: "Optionals", text: ##"uint32: 2147483647"##,
    hex: "28ffffffff07",
    json: ##"{"uint32":2147483647}"##),
  Golden(
    type: "Scalars", text: ##"uint32: 2147483648"##,
    hex: "288080808008",
    json: ##"{"uint32":2147483648}"##),
  Golden(
    type: "Optionals", text: ##"uint32: 2147483648"##,
    hex: "288080808008",
    json: ##"{"uint32":2147483648}"##),
  Golden(
    type: "Repeats", text: ##"uint32: 0 uint32: 1 uint32: 127 uint32: 128 uint32: 16383 uint32: 16384 uint32: 2147483647 uint32: 2147483648"##,
    hex: "2a1400017f8001ff7f808001ffffffff078080808008",
    json: ##"{"uint32":[0,1,127,128,16383,16384,2147483647,2147483648]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"uint64: 0"##,
    hex: "3000",
    json: ##"{"uint64":"0"}"##),
  Golden(
    type: "Scalars", text: ##"uint64: 1"##,
    hex: "3001",
    json: ##"{"uint64":"1"}"##),
  Golden(
    type: "Optionals", text: ##"uint64: 1"##,
    hex: "3001",
    json: ##"{"uint64":"1"}"##),
  Golden(
    type: "Scalars", text: ##"uint64: 127"##,
    hex: "307f",
    json: ##"{"uint64":"127"}"##),
  Golden(
    type: "Optionals", text: ##"uint64: 127"##,
    hex: "307f",
    json: ##"{"uint64":"127"}"##),
  Golden(
    type: "Scalars", text: ##"uint64: 128"##,
    hex: "308001",
    json: ##"{"uint64":"128"}"##),
  Golden(
    type: "Optionals", text: ##"uint64: 128"##,
    hex: "308001",
    json: ##"{"uint64":"128"}"##),
  Golden(
    type: "Scalars", text: ##"uint64: 16383"##,
    hex: "30ff7f",
    json: ##"{"uint64":"16383"}"##),
  Golden(
    type: "Optionals", text: ##"uint64: 16383"##,
    hex: "30ff7f",
    json: ##"{"uint64":"16383"}"##),
  Golden(
    type: "Scalars", text: ##"uint64: 16384"##,
    hex: "30808001",
    json: ##"{"uint64":"16384"}"##),
  Golden(
    type: "Optionals", text: ##"uint64: 16384"##,
    hex: "30808001",
    json: ##"{"uint64":"16384"}"##),
  Golden(
    type: "Scalars", text: ##"uint64: 2147483647"##,
    hex: "30ffffffff07",
    json: ##"{"uint64":"2147483647"}"##),
  Golden(
    type: "Optionals", text: ##"uint64: 2147483647"##,
    hex: "30ffffffff07",
    json: ##"{"uint64":"2147483647"}"##),
  Golden(
    type: "Scalars", text: ##"uint64: 2147483648"##,
    hex: "308080808008",
    json: ##"{"uint64":"2147483648"}"##),
  Golden(
    type: "Optionals", text: ##"uint64: 2147483648"##,
    hex: "308080808008",
    json: ##"{"uint64":"2147483648"}"##),
  Golden(
    type: "Scalars", text: ##"uint64: 9223372036854775807"##,
    hex: "30ffffffffffffffff7f",
    json: ##"{"uint64":"9223372036854775807"}"##),
  Golden(
    type: "Optionals", text: ##"uint64: 9223372036854775807"##,
    hex: "30ffffffffffffffff7f",
    json: ##"{"uint64":"9223372036854775807"}"##),
  Golden(
    type: "Scalars", text: ##"uint64: 18446744073709551615"##,
    hex: "30ffffffffffffffffff01",
    json: ##"{"uint64":"18446744073709551615"}"##),
  Golden(
    type: "Optionals", text: ##"uint64: 18446744073709551615"##,
    hex: "30ffffffffffffffffff01",
    json: ##"{"uint64":"18446744073709551615"}"##),
  Golden(
    type: "Repeats", text: ##"uint64: 0 uint64: 1 uint64: 127 uint64: 128 uint64: 16383 uint64: 16384 uint64: 2147483647 uint64: 2147483648 uint64: 9223372036854775807 uint64: 18446744073709551615"##,
    hex: "322700017f8001ff7f808001ffffffff078080808008ffffffffffffffff7fffffffffffffffffff01",
    json: ##"{"uint64":["0","1","127","128","16383","16384","2147483647","2147483648","9223372036854775807","18446744073709551615"]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"sint32: 0"##,
    hex: "3800",
    json: ##"{"sint32":0}"##),
  Golden(
    type: "Scalars", text: ##"sint32: 1"##,
    hex: "3802",
    json: ##"{"sint32":1}"##),
  Golden(
    type: "Optionals", text: ##"sint32: 1"##,
    hex: "3802",
    json: ##"{"sint32":1}"##),
  Golden(
    type: "Scalars", text: ##"sint32: -1"##,
    hex: "3801",
    json: ##"{"sint32":-1}"##),
  Golden(
    type: "Optionals", text: ##"sint32: -1"##,
    hex: "3801",
    json: ##"{"sint32":-1}"##),
  Golden(
    type: "Scalars", text: ##"sint32: 127"##,
    hex: "38fe01",
    json: ##"{"sint32":127}"##),
  Golden(
    type: "Optionals", text: ##"sint32: 127"##,
    hex: "38fe01",
    json: ##"{"sint32":127}"##),
  Golden(
    type: "Scalars", text: ##"sint32: 128"##,
    hex: "388002",
    json: ##"{"sint32":128}"##),
  Golden(
    type: "Optionals", text: ##"sint32: 128"##,
    hex: "388002",
    json: ##"{"sint32":128}"##),
  Golden(
    type: "Scalars", text: ##"sint32: 16383"##,
    hex: "38feff01",
    json: ##"{"sint32":16383}"##),
  Golden(
    type: "Optionals", text: ##"sint32: 16383"##,
    hex: "38feff01",
    json: ##"{"sint32":16383}"##),
  Golden(
    type: "Scalars", text: ##"sint32: 16384"##,
    hex: "38808002",
    json: ##"{"sint32":16384}"##),
  Golden(
    type: "Optionals", text: ##"sint32: 16384"##,
    hex: "38808002",
    json: ##"{"sint32":16384}"##),
  Golden(
    type: "Scalars", text: ##"sint32: -128"##,
    hex: "38ff01",
    json: ##"{"sint32":-128}"##),
  Golden(
    type: "Optionals", text: ##"sint32: -128"##,
    hex: "38ff01",
    json: ##"{"sint32":-128}"##),
  Golden(
    type: "Scalars", text: ##"sint32: 2147483647"##,
    hex: "38feffffff0f",
    json: ##"{"sint32":2147483647}"##),
  Golden(
    type: "Optionals", text: ##"sint32: 2147483647"##,
    hex: "38feffffff0f",
    json: ##"{"sint32":2147483647}"##),
  Golden(
    type: "Scalars", text: ##"sint32: -2147483648"##,
    hex: "38ffffffff0f",
    json: ##"{"sint32":-2147483648}"##),
  Golden(
    type: "Optionals", text: ##"sint32: -2147483648"##,
    hex: "38ffffffff0f",
    json: ##"{"sint32":-2147483648}"##),
  Golden(
    type: "Repeats", text: ##"sint32: 0 sint32: 1 sint32: -1 sint32: 127 sint32: 128 sint32: 16383 sint32: 16384 sint32: -128 sint32: 2147483647 sint32: -2147483648"##,
    hex: "3a19000201fe018002feff01808002ff01feffffff0fffffffff0f",
    json: ##"{"sint32":[0,1,-1,127,128,16383,16384,-128,2147483647,-2147483648]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"sint64: 0"##,
    hex: "4000",
    json: ##"{"sint64":"0"}"##),
  Golden(
    type: "Scalars", text: ##"sint64: 1"##,
    hex: "4002",
    json: ##"{"sint64":"1"}"##),
  Golden(
    type: "Optionals", text: ##"sint64: 1"##,
    hex: "4002",
    json: ##"{"sint64":"1"}"##),
  Golden(
    type: "Scalars", text: ##"sint64: -1"##,
    hex: "4001",
    json: ##"{"sint64":"-1"}"##),
  Golden(
    type: "Optionals", text: ##"sint64: -1"##,
    hex: "4001",
    json: ##"{"sint64":"-1"}"##),
  Golden(
    type: "Scalars", text: ##"sint64: 127"##,
    hex: "40fe01",
    json: ##"{"sint64":"127"}"##),
  Golden(
    type: "Optionals", text: ##"sint64: 127"##,
    hex: "40fe01",
    json: ##"{"sint64":"127"}"##),
  Golden(
    type: "Scalars", text: ##"sint64: 128"##,
    hex: "408002",
    json: ##"{"sint64":"128"}"##),
  Golden(
    type: "Optionals", text: ##"sint64: 128"##,
    hex: "408002",
    json: ##"{"sint64":"128"}"##),
  Golden(
    type: "Scalars", text: ##"sint64: 16383"##,
    hex: "40feff01",
    json: ##"{"sint64":"16383"}"##),
  Golden(
    type: "Optionals", text: ##"sint64: 16383"##,
    hex: "40feff01",
    json: ##"{"sint64":"16383"}"##),
  Golden(
    type: "Scalars", text: ##"sint64: 16384"##,
    hex: "40808002",
    json: ##"{"sint64":"16384"}"##),
  Golden(
    type: "Optionals", text: ##"sint64: 16384"##,
    hex: "40808002",
    json: ##"{"sint64":"16384"}"##),
  Golden(
    type: "Scalars", text: ##"sint64: -128"##,
    hex: "40ff01",
    json: ##"{"sint64":"-128"}"##),
  Golden(
    type: "Optionals", text: ##"sint64: -128"##,
    hex: "40ff01",
    json: ##"{"sint64":"-128"}"##),
  Golden(
    type: "Scalars", text: ##"sint64: 2147483647"##,
    hex: "40feffffff0f",
    json: ##"{"sint64":"2147483647"}"##),
  Golden(
    type: "Optionals", text: ##"sint64: 2147483647"##,
    hex: "40feffffff0f",
    json: ##"{"sint64":"2147483647"}"##),
  Golden(
    type: "Scalars", text: ##"sint64: 2147483648"##,
    hex: "408080808010",
    json: ##"{"sint64":"2147483648"}"##),
  Golden(
    type: "Optionals", text: ##"sint64: 2147483648"##,
    hex: "408080808010",
    json: ##"{"sint64":"2147483648"}"##),
  Golden(
    type: "Scalars", text: ##"sint64: -2147483648"##,
    hex: "40ffffffff0f",
    json: ##"{"sint64":"-2147483648"}"##),
  Golden(
    type: "Optionals", text: ##"sint64: -2147483648"##,
    hex: "40ffffffff0f",
    json: ##"{"sint64":"-2147483648"}"##),
  Golden(
    type: "Scalars", text: ##"sint64: 9223372036854775807"##,
    hex: "40feffffffffffffffff01",
    json: ##"{"sint64":"9223372036854775807"}"##),
  Golden(
    type: "Optionals", text: ##"sint64: 9223372036854775807"##,
    hex: "40feffffffffffffffff01",
    json: ##"{"sint64":"9223372036854775807"}"##),
  Golden(
    type: "Scalars", text: ##"sint64: -9223372036854775808"##,
    hex: "40ffffffffffffffffff01",
    json: ##"{"sint64":"-9223372036854775808"}"##),
  Golden(
    type: "Optionals", text: ##"sint64: -9223372036854775808"##,
    hex: "40ffffffffffffffffff01",
    json: ##"{"sint64":"-9223372036854775808"}"##),
  Golden(
    type: "Repeats", text: ##"sint64: 0 sint64: 1 sint64: -1 sint64: 127 sint64: 128 sint64: 16383 sint64: 16384 sint64: -128 sint64: 2147483647 sint64: 2147483648 sint64: -2147483648 sint64: 9223372036854775807 sint64: -9223372036854775808"##,
    hex: "4232000201fe018002feff01808002ff01feffffff0f8080808010ffffffff0ffeffffffffffffffff01ffffffffffffffffff01",
    json: ##"{"sint64":["0","1","-1","127","128","16383","16384","-128","2147483647","2147483648","-2147483648","9223372036854775807","-9223372036854775808"]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"fixed32: 0"##,
    hex: "4d00000000",
    json: ##"{"fixed32":0}"##),
  Golden(
    type: "Scalars", text: ##"fixed32: 1"##,
    hex: "4d01000000",
    json: ##"{"fixed32":1}"##),
  Golden(
    type: "Optionals", text: ##"fixed32: 1"##,
    hex: "4d01000000",
    json: ##"{"fixed32":1}"##),
  Golden(
    type: "Scalars", text: ##"fixed32: 127"##,
    hex: "4d7f000000",
    json: ##"{"fixed32":127}"##),
  Golden(
    type: "Optionals", text: ##"fixed32: 127"##,
    hex: "4d7f000000",
    json: ##"{"fixed32":127}"##),
  Golden(
    type: "Scalars", text: ##"fixed32: 128"##,
    hex: "4d80000000",
    json: ##"{"fixed32":128}"##),
  Golden(
    type: "Optionals", text: ##"fixed32: 128"##,
    hex: "4d80000000",
    json: ##"{"fixed32":128}"##),
  Golden(
    type: "Scalars", text: ##"fixed32: 16383"##,
    hex: "4dff3f0000",
    json: ##"{"fixed32":16383}"##),
  Golden(
    type: "Optionals", text: ##"fixed32: 16383"##,
    hex: "4dff3f0000",
    json: ##"{"fixed32":16383}"##),
  Golden(
    type: "Scalars", text: ##"fixed32: 16384"##,
    hex: "4d00400000",
    json: ##"{"fixed32":16384}"##),
  Golden(
    type: "Optionals", text: ##"fixed32: 16384"##,
    hex: "4d00400000",
    json: ##"{"fixed32":16384}"##),
  Golden(
    type: "Scalars", text: ##"fixed32: 2147483647"##,
    hex: "4dffffff7f",
    json: ##"{"fixed32":2147483647}"##),
  Golden(
    type: "Optionals", text: ##"fixed32: 2147483647"##,
    hex: "4dffffff7f",
    json: ##"{"fixed32":2147483647}"##),
  Golden(
    type: "Scalars", text: ##"fixed32: 2147483648"##,
    hex: "4d00000080",
    json: ##"{"fixed32":2147483648}"##),
  Golden(
    type: "Optionals", text: ##"fixed32: 2147483648"##,
    hex: "4d00000080",
    json: ##"{"fixed32":2147483648}"##),
  Golden(
    type: "Repeats", text: ##"fixed32: 0 fixed32: 1 fixed32: 127 fixed32: 128 fixed32: 16383 fixed32: 16384 fixed32: 2147483647 fixed32: 2147483648"##,
    hex: "4a2000000000010000007f00000080000000ff3f000000400000ffffff7f00000080",
    json: ##"{"fixed32":[0,1,127,128,16383,16384,2147483647,2147483648]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"fixed64: 0"##,
    hex: "510000000000000000",
    json: ##"{"fixed64":"0"}"##),
  Golden(
    type: "Scalars", text: ##"fixed64: 1"##,
    hex: "510100000000000000",
    json: ##"{"fixed64":"1"}"##),
  Golden(
    type: "Optionals", text: ##"fixed64: 1"##,
    hex: "510100000000000000",
    json: ##"{"fixed64":"1"}"##),
  Golden(
    type: "Scalars", text: ##"fixed64: 127"##,
    hex: "517f00000000000000",
    json: ##"{"fixed64":"127"}"##),
  Golden(
    type: "Optionals", text: ##"fixed64: 127"##,
    hex: "517f00000000000000",
    json: ##"{"fixed64":"127"}"##),
  Golden(
    type: "Scalars", text: ##"fixed64: 128"##,
    hex: "518000000000000000",
    json: ##"{"fixed64":"128"}"##),
  Golden(
    type: "Optionals", text: ##"fixed64: 128"##,
    hex: "518000000000000000",
    json: ##"{"fixed64":"128"}"##),
  Golden(
    type: "Scalars", text: ##"fixed64: 16383"##,
    hex: "51ff3f000000000000",
    json: ##"{"fixed64":"16383"}"##),
  Golden(
    type: "Optionals", text: ##"fixed64: 16383"##,
    hex: "51ff3f000000000000",
    json: ##"{"fixed64":"16383"}"##),
  Golden(
    type: "Scalars", text: ##"fixed64: 16384"##,
    hex: "510040000000000000",
    json: ##"{"fixed64":"16384"}"##),
  Golden(
    type: "Optionals", text: ##"fixed64: 16384"##,
    hex: "510040000000000000",
    json: ##"{"fixed64":"16384"}"##),
  Golden(
    type: "Scalars", text: ##"fixed64: 2147483647"##,
    hex: "51ffffff7f00000000",
    json: ##"{"fixed64":"2147483647"}"##),
  Golden(
    type: "Optionals", text: ##"fixed64: 2147483647"##,
    hex: "51ffffff7f00000000",
    json: ##"{"fixed64":"2147483647"}"##),
  Golden(
    type: "Scalars", text: ##"fixed64: 2147483648"##,
    hex: "510000008000000000",
    json: ##"{"fixed64":"2147483648"}"##),
  Golden(
    type: "Optionals", text: ##"fixed64: 2147483648"##,
    hex: "510000008000000000",
    json: ##"{"fixed64":"2147483648"}"##),
  Golden(
    type: "Scalars", text: ##"fixed64: 9223372036854775807"##,
    hex: "51ffffffffffffff7f",
    json: ##"{"fixed64":"9223372036854775807"}"##),
  Golden(
    type: "Optionals", text: ##"fixed64: 9223372036854775807"##,
    hex: "51ffffffffffffff7f",
    json: ##"{"fixed64":"9223372036854775807"}"##),
  Golden(
    type: "Scalars", text: ##"fixed64: 18446744073709551615"##,
    hex: "51ffffffffffffffff",
    json: ##"{"fixed64":"18446744073709551615"}"##),
  Golden(
    type: "Optionals", text: ##"fixed64: 18446744073709551615"##,
    hex: "51ffffffffffffffff",
    json: ##"{"fixed64":"18446744073709551615"}"##),
  Golden(
    type: "Repeats", text: ##"fixed64: 0 fixed64: 1 fixed64: 127 fixed64: 128 fixed64: 16383 fixed64: 16384 fixed64: 2147483647 fixed64: 2147483648 fixed64: 9223372036854775807 fixed64: 18446744073709551615"##,
    hex: "5250000000000000000001000000000000007f000000000000008000000000000000ff3f0000000000000040000000000000ffffff7f000000000000008000000000ffffffffffffff7fffffffffffffffff",
    json: ##"{"fixed64":["0","1","127","128","16383","16384","2147483647","2147483648","9223372036854775807","18446744073709551615"]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"sfixed32: 0"##,
    hex: "5d00000000",
    json: ##"{"sfixed32":0}"##),
  Golden(
    type: "Scalars", text: ##"sfixed32: 1"##,
    hex: "5d01000000",
    json: ##"{"sfixed32":1}"##),
  Golden(
    type: "Optionals", text: ##"sfixed32: 1"##,
    hex: "5d01000000",
    json: ##"{"sfixed32":1}"##),
  Golden(
    type: "Scalars", text: ##"sfixed32: -1"##,
    hex: "5dffffffff",
    json: ##"{"sfixed32":-1}"##),
  Golden(
    type: "Optionals", text: ##"sfixed32: -1"##,
    hex: "5dffffffff",
    json: ##"{"sfixed32":-1}"##),
  Golden(
    type: "Scalars", text: ##"sfixed32: 127"##,
    hex: "5d7f000000",
    json: ##"{"sfixed32":127}"##),
  Golden(
    type: "Optionals", text: ##"sfixed32: 127"##,
    hex: "5d7f000000",
    json: ##"{"sfixed32":127}"##),
  Golden(
    type: "Scalars", text: ##"sfixed32: 128"##,
    hex: "5d80000000",
    json: ##"{"sfixed32":128}"##),
  Golden(
    type: "Optionals", text: ##"sfixed32: 128"##,
    hex: "5d80000000",
    json: ##"{"sfixed32":128}"##),
  Golden(
    type: "Scalars", text: ##"sfixed32: 16383"##,
    hex: "5dff3f0000",
    json: ##"{"sfixed32":16383}"##),
  Golden(
    type: "Optionals", text: ##"sfixed32: 16383"##,
    hex: "5dff3f0000",
    json: ##"{"sfixed32":16383}"##),
  Golden(
    type: "Scalars", text: ##"sfixed32: 16384"##,
    hex: "5d00400000",
    json: ##"{"sfixed32":16384}"##),
  Golden(
    type: "Optionals", text: ##"sfixed32: 16384"##,
    hex: "5d00400000",
    json: ##"{"sfixed32":16384}"##),
  Golden(
    type: "Scalars", text: ##"sfixed32: -128"##,
    hex: "5d80ffffff",
    json: ##"{"sfixed32":-128}"##),
  Golden(
    type: "Optionals", text: ##"sfixed32: -128"##,
    hex: "5d80ffffff",
    json: ##"{"sfixed32":-128}"##),
  Golden(
    type: "Scalars", text: ##"sfixed32: 2147483647"##,
    hex: "5dffffff7f",
    json: ##"{"sfixed32":2147483647}"##),
  Golden(
    type: "Optionals", text: ##"sfixed32: 2147483647"##,
    hex: "5dffffff7f",
    json: ##"{"sfixed32":2147483647}"##),
  Golden(
    type: "Scalars", text: ##"sfixed32: -2147483648"##,
    hex: "5d00000080",
    json: ##"{"sfixed32":-2147483648}"##),
  Golden(
    type: "Optionals", text: ##"sfixed32: -2147483648"##,
    hex: "5d00000080",
    json: ##"{"sfixed32":-2147483648}"##),
  Golden(
    type: "Repeats", text: ##"sfixed32: 0 sfixed32: 1 sfixed32: -1 sfixed32: 127 sfixed32: 128 sfixed32: 16383 sfixed32: 16384 sfixed32: -128 sfixed32: 2147483647 sfixed32: -2147483648"##,
    hex: "5a280000000001000000ffffffff7f00000080000000ff3f00000040000080ffffffffffff7f00000080",
    json: ##"{"sfixed32":[0,1,-1,127,128,16383,16384,-128,2147483647,-2147483648]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"sfixed64: 0"##,
    hex: "610000000000000000",
    json: ##"{"sfixed64":"0"}"##),
  Golden(
    type: "Scalars", text: ##"sfixed64: 1"##,
    hex: "610100000000000000",
    json: ##"{"sfixed64":"1"}"##),
  Golden(
    type: "Optionals", text: ##"sfixed64: 1"##,
    hex: "610100000000000000",
    json: ##"{"sfixed64":"1"}"##),
  Golden(
    type: "Scalars", text: ##"sfixed64: -1"##,
    hex: "61ffffffffffffffff",
    json: ##"{"sfixed64":"-1"}"##),
  Golden(
    type: "Optionals", text: ##"sfixed64: -1"##,
    hex: "61ffffffffffffffff",
    json: ##"{"sfixed64":"-1"}"##),
  Golden(
    type: "Scalars", text: ##"sfixed64: 127"##,
    hex: "617f00000000000000",
    json: ##"{"sfixed64":"127"}"##),
  Golden(
    type: "Optionals", text: ##"sfixed64: 127"##,
    hex: "617f00000000000000",
    json: ##"{"sfixed64":"127"}"##),
  Golden(
    type: "Scalars", text: ##"sfixed64: 128"##,
    hex: "618000000000000000",
    json: ##"{"sfixed64":"128"}"##),
  Golden(
    type: "Optionals", text: ##"sfixed64: 128"##,
    hex: "618000000000000000",
    json: ##"{"sfixed64":"128"}"##),
  Golden(
    type: "Scalars", text: ##"sfixed64: 16383"##,
    hex: "61ff3f000000000000",
    json: ##"{"sfixed64":"16383"}"##),
  Golden(
    type: "Optionals", text: ##"sfixed64: 16383"##,
    hex: "61ff3f000000000000",
    json: ##"{"sfixed64":"16383"}"##),
  Golden(
    type: "Scalars", text: ##"sfixed64: 16384"##,
    hex: "610040000000000000",
    json: ##"{"sfixed64":"16384"}"##),
  Golden(
    type: "Optionals", text: ##"sfixed64: 16384"##,
    hex: "610040000000000000",
    json: ##"{"sfixed64":"16384"}"##),
  Golden(
    type: "Scalars", text: ##"sfixed64: -128"##,
    hex: "6180ffffffffffffff",
    json: ##"{"sfixed64":"-128"}"##),
  Golden(
    type: "Optionals", text: ##"sfixed64: -128"##,
    hex: "6180ffffffffffffff",
    json: ##"{"sfixed64":"-128"}"##),
  Golden(
    type: "Scalars", text: ##"sfixed64: 2147483647"##,
    hex: "61ffffff7f00000000",
    json: ##"{"sfixed64":"2147483647"}"##),
  Golden(
    type: "Optionals", text: ##"sfixed64: 2147483647"##,
    hex: "61ffffff7f00000000",
    json: ##"{"sfixed64":"2147483647"}"##),
  Golden(
    type: "Scalars", text: ##"sfixed64: 2147483648"##,
    hex: "610000008000000000",
    json: ##"{"sfixed64":"2147483648"}"##),
  Golden(
    type: "Optionals", text: ##"sfixed64: 2147483648"##,
    hex: "610000008000000000",
    json: ##"{"sfixed64":"2147483648"}"##),
  Golden(
    type: "Scalars", text: ##"sfixed64: -2147483648"##,
    hex: "6100000080ffffffff",
    json: ##"{"sfixed64":"-2147483648"}"##),
  Golden(
    type: "Optionals", text: ##"sfixed64: -2147483648"##,
    hex: "6100000080ffffffff",
    json: ##"{"sfixed64":"-2147483648"}"##),
  Golden(
    type: "Scalars", text: ##"sfixed64: 9223372036854775807"##,
    hex: "61ffffffffffffff7f",
    json: ##"{"sfixed64":"9223372036854775807"}"##),
  Golden(
    type: "Optionals", text: ##"sfixed64: 9223372036854775807"##,
    hex: "61ffffffffffffff7f",
    json: ##"{"sfixed64":"9223372036854775807"}"##),
  Golden(
    type: "Scalars", text: ##"sfixed64: -9223372036854775808"##,
    hex: "610000000000000080",
    json: ##"{"sfixed64":"-9223372036854775808"}"##),
  Golden(
    type: "Optionals", text: ##"sfixed64: -9223372036854775808"##,
    hex: "610000000000000080",
    json: ##"{"sfixed64":"-9223372036854775808"}"##),
  Golden(
    type: "Repeats", text: ##"sfixed64: 0 sfixed64: 1 sfixed64: -1 sfixed64: 127 sfixed64: 128 sfixed64: 16383 sfixed64: 16384 sfixed64: -128 sfixed64: 2147483647 sfixed64: 2147483648 sfixed64: -2147483648 sfixed64: 9223372036854775807 sfixed64: -9223372036854775808"##,
    hex: "626800000000000000000100000000000000ffffffffffffffff7f000000000000008000000000000000ff3f000000000000004000000000000080ffffffffffffffffffff7f00000000000000800000000000000080ffffffffffffffffffffff7f0000000000000080",
    json: ##"{"sfixed64":["0","1","-1","127","128","16383","16384","-128","2147483647","2147483648","-2147483648","9223372036854775807","-9223372036854775808"]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"double: 0.0"##,
    hex: "090000000000000000",
    json: ##"{"double":0.0}"##),
  Golden(
    type: "Scalars", text: ##"double: -0.0"##,
    hex: "090000000000000080",
    json: ##"{"double":-0.0}"##),
  Golden(
    type: "Optionals", text: ##"double: -0.0"##,
    hex: "090000000000000080",
    json: ##"{"double":-0.0}"##),
  Golden(
    type: "Scalars", text: ##"double: 1.0"##,
    hex: "09000000000000f03f",
    json: ##"{"double":1.0}"##),
  Golden(
    type: "Optionals", text: ##"double: 1.0"##,
    hex: "09000000000000f03f",
    json: ##"{"double":1.0}"##),
  Golden(
    type: "Scalars", text: ##"double: -1.5"##,
    hex: "09000000000000f8bf",
    json: ##"{"double":-1.5}"##),
  Golden(
    type: "Optionals", text: ##"double: -1.5"##,
    hex: "09000000000000f8bf",
    json: ##"{"double":-1.5}"##),
  Golden(
    type: "Scalars", text: ##"double: 0.1"##,
    hex: "099a9999999999b93f",
    json: ##"{"double":0.1}"##),
  Golden(
    type: "Optionals", text: ##"double: 0.1"##,
    hex: "099a9999999999b93f",
    json: ##"{"double":0.1}"##),
  Golden(
    type: "Scalars", text: ##"double: 5e-324"##,
    hex: "090100000000000000",
    json: ##"{"double":5e-324}"##),
  Golden(
    type: "Optionals", text: ##"double: 5e-324"##,
    hex: "090100000000000000",
    json: ##"{"double":5e-324}"##),
  Golden(
    type: "Scalars", text: ##"double: 1.7976931348623157e+308"##,
    hex: "09ffffffffffffef7f",
    json: ##"{"double":1.7976931348623157e+308}"##),
  Golden(
    type: "Optionals", text: ##"double: 1.7976931348623157e+308"##,
    hex: "09ffffffffffffef7f",
    json: ##"{"double":1.7976931348623157e+308}"##),
  Golden(
    type: "Scalars", text: ##"double: inf"##,
    hex: "09000000000000f07f",
    json: ##"{"double":"Infinity"}"##),
  Golden(
    type: "Optionals", text: ##"double: inf"##,
    hex: "09000000000000f07f",
    json: ##"{"double":"Infinity"}"##),
  Golden(
    type: "Scalars", text: ##"double: -inf"##,
    hex: "09000000000000f0ff",
    json: ##"{"double":"-Infinity"}"##),
  Golden(
    type: "Optionals", text: ##"double: -inf"##,
    hex: "09000000000000f0ff",
    json: ##"{"double":"-Infinity"}"##),
  Golden(
    type: "Scalars", text: ##"double: nan"##,
    hex: "09000000000000f87f",
    json: ##"{"double":"NaN"}"##),
  Golden(
    type: "Optionals", text: ##"double: nan"##,
    hex: "09000000000000f87f",
    json: ##"{"double":"NaN"}"##),
  Golden(
    type: "Repeats", text: ##"double: 0.0 double: -0.0 double: 1.0 double: -1.5 double: 0.1 double: 5e-324 double: 1.7976931348623157e+308 double: inf double: -inf double: nan"##,
    hex: "0a5000000000000000000000000000000080000000000000f03f000000000000f8bf9a9999999999b93f0100000000000000ffffffffffffef7f000000000000f07f000000000000f0ff000000000000f87f",
    json: ##"{"double":[0.0,-0.0,1.0,-1.5,0.1,5e-324,1.7976931348623157e+308,"Infinity","-Infinity","NaN"]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"float: 0.0"##,
    hex: "1500000000",
    json: ##"{"float":0.0}"##),
  Golden(
    type: "Scalars", text: ##"float: -0.0"##,
    hex: "1500000080",
    json: ##"{"float":-0.0}"##),
  Golden(
    type: "Optionals", text: ##"float: -0.0"##,
    hex: "1500000080",
    json: ##"{"float":-0.0}"##),
  Golden(
    type: "Scalars", text: ##"float: 1.0"##,
    hex: "150000803f",
    json: ##"{"float":1.0}"##),
  Golden(
    type: "Optionals", text: ##"float: 1.0"##,
    hex: "150000803f",
    json: ##"{"float":1.0}"##),
  Golden(
    type: "Scalars", text: ##"float: -1.5"##,
    hex: "150000c0bf",
    json: ##"{"float":-1.5}"##),
  Golden(
    type: "Optionals", text: ##"float: -1.5"##,
    hex: "150000c0bf",
    json: ##"{"float":-1.5}"##),
  Golden(
    type: "Scalars", text: ##"float: 0.5"##,
    hex: "150000003f",
    json: ##"{"float":0.5}"##),
  Golden(
    type: "Optionals", text: ##"float: 0.5"##,
    hex: "150000003f",
    json: ##"{"float":0.5}"##),
  Golden(
    type: "Scalars", text: ##"float: 1.1754944e-38"##,
    hex: "1500008000",
    json: ##"{"float":1.1754944e-38}"##),
  Golden(
    type: "Optionals", text: ##"float: 1.1754944e-38"##,
    hex: "1500008000",
    json: ##"{"float":1.1754944e-38}"##),
  Golden(
    type: "Scalars", text: ##"float: 3.4028235e+38"##,
    hex: "15ffff7f7f",
    json: ##"{"float":3.4028235e+38}"##),
  Golden(
    type: "Optionals", text: ##"float: 3.4028235e+38"##,
    hex: "15ffff7f7f",
    json: ##"{"float":3.4028235e+38}"##),
  Golden(
    type: "Scalars", text: ##"float: inf"##,
    hex: "150000807f",
    json: ##"{"float":"Infinity"}"##),
  Golden(
    type: "Optionals", text: ##"float: inf"##,
    hex: "150000807f",
    json: ##"{"float":"Infinity"}"##),
  Golden(
    type: "Scalars", text: ##"float: -inf"##,
    hex: "15000080ff",
    json: ##"{"float":"-Infinity"}"##),
  Golden(
    type: "Optionals", text: ##"float: -inf"##,
    hex: "15000080ff",
    json: ##"{"float":"-Infinity"}"##),
  Golden(
    type: "Scalars", text: ##"float: nan"##,
    hex: "150000c07f",
    json: ##"{"float":"NaN"}"##),
  Golden(
    type: "Optionals", text: ##"float: nan"##,
    hex: "150000c07f",
    json: ##"{"float":"NaN"}"##),
  Golden(
    type: "Repeats", text: ##"float: 0.0 float: -0.0 float: 1.0 float: -1.5 float: 0.5 float: 1.1754944e-38 float: 3.4028235e+38 float: inf float: -inf float: nan"##,
    hex: "122800000000000000800000803f0000c0bf0000003f00008000ffff7f7f0000807f000080ff0000c07f",
    json: ##"{"float":[0.0,-0.0,1.0,-1.5,0.5,1.1754944e-38,3.4028235e+38,"Infinity","-Infinity","NaN"]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"bool: false"##,
    hex: "6800",
    json: ##"{"bool":false}"##),
  Golden(
    type: "Scalars", text: ##"bool: true"##,
    hex: "6801",
    json: ##"{"bool":true}"##),
  Golden(
    type: "Optionals", text: ##"bool: true"##,
    hex: "6801",
    json: ##"{"bool":true}"##),
  Golden(
    type: "Repeats", text: ##"bool: false bool: true"##,
    hex: "6a020001",
    json: ##"{"bool":[false,true]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"string: """##,
    hex: "7200",
    json: ##"{"string":""}"##),
  Golden(
    type: "Scalars", text: ##"string: "a""##,
    hex: "720161",
    json: ##"{"string":"a"}"##),
  Golden(
    type: "Optionals", text: ##"string: "a""##,
    hex: "720161",
    json: ##"{"string":"a"}"##),
  Golden(
    type: "Scalars", text: ##"string: "seven b""##,
    hex: "7207736576656e2062",
    json: ##"{"string":"seven b"}"##),
  Golden(
    type: "Optionals", text: ##"string: "seven b""##,
    hex: "7207736576656e2062",
    json: ##"{"string":"seven b"}"##),
  Golden(
    type: "Scalars", text: ##"string: "eight by""##,
    hex: "72086569676874206279",
    json: ##"{"string":"eight by"}"##),
  Golden(
    type: "Optionals", text: ##"string: "eight by""##,
    hex: "72086569676874206279",
    json: ##"{"string":"eight by"}"##),
  Golden(
    type: "Scalars", text: ##"string: "fifteen bytes!!""##,
    hex: "720f6669667465656e2062797465732121",
    json: ##"{"string":"fifteen bytes!!"}"##),
  Golden(
    type: "Optionals", text: ##"string: "fifteen bytes!!""##,
    hex: "720f6669667465656e2062797465732121",
    json: ##"{"string":"fifteen bytes!!"}"##),
  Golden(
    type: "Scalars", text: ##"string: "sixteen bytes ..""##,
    hex: "72107369787465656e206279746573202e2e",
    json: ##"{"string":"sixteen bytes .."}"##),
  Golden(
    type: "Optionals", text: ##"string: "sixteen bytes ..""##,
    hex: "72107369787465656e206279746573202e2e",
    json: ##"{"string":"sixteen bytes .."}"##),
  Golden(
    type: "Scalars", text: ##"string: "\000""##,
    hex: "720100",
    json: ##"{"string":"\u0000"}"##),
  Golden(
    type: "Optionals", text: ##"string: "\000""##,
    hex: "720100",
    json: ##"{"string":"\u0000"}"##),
  Golden(
    type: "Scalars", text: ##"string: "\"\\\n\r\t\001\177""##,
    hex: "7207225c0a0d09017f",
    json: ##"{"string":"\"\\\n\r\t\u0001\##u{7f}"}"##),
  Golden(
    type: "Optionals", text: ##"string: "\"\\\n\r\t\001\177""##,
    hex: "7207225c0a0d09017f",
    json: ##"{"string":"\"\\\n\r\t\u0001\##u{7f}"}"##),
  Golden(
    type: "Scalars", text: ##"string: "é€😀""##,
    hex: "7209c3a9e282acf09f9880",
    json: ##"{"string":"é€😀"}"##),
  Golden(
    type: "Optionals", text: ##"string: "é€😀""##,
    hex: "7209c3a9e282acf09f9880",
    json: ##"{"string":"é€😀"}"##),
  Golden(
    type: "Scalars", text: ##"string: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""##,
    hex: "72c8017878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878",
    json: ##"{"string":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"##),
  Golden(
    type: "Optionals", text: ##"string: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""##,
    hex: "72c8017878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878",
    json: ##"{"string":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"##),
  Golden(
    type: "Repeats", text: ##"string: "" string: "a" string: "seven b" string: "eight by" string: "fifteen bytes!!" string: "sixteen bytes .." string: "\000" string: "\"\\\n\r\t\001\177" string: "é€😀" string: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""##,
    hex: "72007201617207736576656e206272086569676874206279720f6669667465656e206279746573212172107369787465656e206279746573202e2e7201007207225c0a0d09017f7209c3a9e282acf09f988072c8017878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878",
    json: ##"{"string":["","a","seven b","eight by","fifteen bytes!!","sixteen bytes ..","\u0000","\"\\\n\r\t\u0001\##u{7f}","é€😀","xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"bytes: """##,
    hex: "7a00",
    json: ##"{"bytes":""}"##),
  Golden(
    type: "Scalars", text: ##"bytes: "\000""##,
    hex: "7a0100",
    json: ##"{"bytes":"AA=="}"##),
  Golden(
    type: "Optionals", text: ##"bytes: "\000""##,
    hex: "7a0100",
    json: ##"{"bytes":"AA=="}"##),
  Golden(
    type: "Scalars", text: ##"bytes: "\377\376""##,
    hex: "7a02fffe",
    json: ##"{"bytes":"//4="}"##),
  Golden(
    type: "Optionals", text: ##"bytes: "\377\376""##,
    hex: "7a02fffe",
    json: ##"{"bytes":"//4="}"##),
  Golden(
    type: "Scalars", text: ##"bytes: "\000\001\002\003\004\005\006\007\010\t\n\013\014\r\016\017\020\021\022\023\024\025\026\027\030\031\032\033\034\035\036\037 !\"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\177\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226\227\230\231\232\233\234\235\236\237\240\241\242\243\244\245\246\247\250\251\252\253\254\255\256\257\260\261\262\263\264\265\266\267\270\271\272\273\274\275\276\277\300\301\302\303\304\305\306\307\310\311\312\313\314\315\316\317\320\321\322\323\324\325\326\327\330\331\332\333\334\335\336\337\340\341\342\343\344\345\346\347\350\351\352\353\354\355\356\357\360\361\362\363\364\365\366\367\370\371\372\373\374\375\376\377""##,
    hex: "7a8002000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff",
    json: ##"{"bytes":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w=="}"##),
  Golden(
    type: "Optionals", text: ##"bytes: "\000\001\002\003\004\005\006\007\010\t\n\013\014\r\016\017\020\021\022\023\024\025\026\027\030\031\032\033\034\035\036\037 !\"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\177\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226\227\230\231\232\233\234\235\236\237\240\241\242\243\244\245\246\247\250\251\252\253\254\255\256\257\260\261\262\263\264\265\266\267\270\271\272\273\274\275\276\277\300\301\302\303\304\305\306\307\310\311\312\313\314\315\316\317\320\321\322\323\324\325\326\327\330\331\332\333\334\335\336\337\340\341\342\343\344\345\346\347\350\351\352\353\354\355\356\357\360\361\362\363\364\365\366\367\370\371\372\373\374\375\376\377""##,
    hex: "7a8002000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff",
    json: ##"{"bytes":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w=="}"##),
  Golden(
    type: "Repeats", text: ##"bytes: "" bytes: "\000" bytes: "\377\376" bytes: "\000\001\002\003\004\005\006\007\010\t\n\013\014\r\016\017\020\021\022\023\024\025\026\027\030\031\032\033\034\035\036\037 !\"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\177\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226\227\230\231\232\233\234\235\236\237\240\241\242\243\244\245\246\247\250\251\252\253\254\255\256\257\260\261\262\263\264\265\266\267\270\271\272\273\274\275\276\277\300\301\302\303\304\305\306\307\310\311\312\313\314\315\316\317\320\321\322\323\324\325\326\327\330\331\332\333\334\335\336\337\340\341\342\343\344\345\346\347\350\351\352\353\354\355\356\357\360\361\362\363\364\365\366\367\370\371\372\373\374\375\376\377""##,
    hex: "7a007a01007a02fffe7a8002000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff",
    json: ##"{"bytes":["","AA==","//4=","AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w=="]}"##),
  Golden(
    type: "Scalars", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Optionals", text: ##"color: COLOR_UNSPECIFIED"##,
    hex: "800100",
    json: ##"{"color":"COLOR_UNSPECIFIED"}"##),
  Golden(
    type: "Scalars", text: ##"color: COLOR_RED"##,
    hex: "800101",
    json: ##"{"color":"COLOR_RED"}"##),
  Golden(
    type: "Optionals", text: ##"color: COLOR_RED"##,
    hex: "800101",
    json: ##"{"color":"COLOR_RED"}"##),
  Golden(
    type: "Scalars", text: ##"color: COLOR_DARK_BLUE"##,
    hex: "800102",
    json: ##"{"color":"COLOR_DARK_BLUE"}"##),
  Golden(
    type: "Optionals", text: ##"color: COLOR_DARK_BLUE"##,
    hex: "800102",
    json: ##"{"color":"COLOR_DARK_BLUE"}"##),
  Golden(
    type: "Scalars", text: ##"color: COLOR_NEGATIVE"##,
    hex: "8001ffffffffffffffffff01",
    json: ##"{"color":"COLOR_NEGATIVE"}"##),
  Golden(
    type: "Optionals", text: ##"color: COLOR_NEGATIVE"##,
    hex: "8001ffffffffffffffffff01",
    json: ##"{"color":"COLOR_NEGATIVE"}"##),
  Golden(
    type: "Scalars", text: ##"color: 77"##,
    hex: "80014d",
    json: ##"{"color":77}"##),
  Golden(
    type: "Optionals", text: ##"color: 77"##,
    hex: "80014d",
    json: ##"{"color":77}"##),
  Golden(
    type: "Repeats", text: ##"color: COLOR_UNSPECIFIED color: COLOR_RED color: COLOR_DARK_BLUE color: COLOR_NEGATIVE color: 77"##,
    hex: "82010e000102ffffffffffffffffff014d",
    json: ##"{"color":["COLOR_UNSPECIFIED","COLOR_RED","COLOR_DARK_BLUE","COLOR_NEGATIVE",77]}"##),
  Golden(
    type: "Scalars", text: ##"int32: 5 last_possible: "far""##,
    hex: "1805faffffff0f03666172",
    json: ##"{"int32":5,"lastPossible":"far"}"##),
  Golden(
    type: "Repeats", text: ##"unpacked: 0 unpacked: -1 unpacked: 5 unpacked_fixed: 1 unpacked_fixed: 18446744073709551615"##,
    hex: "90010090010190010a990101000000000000009901ffffffffffffffff",
    json: ##"{"unpacked":[0,-1,5],"unpackedFixed":["1","18446744073709551615"]}"##),
  Golden(
    type: "Repeats", text: ##"scalars { } scalars { int32: -1 string: "x" } scalars { bool: true }"##,
    hex: "8a01008a010e18ffffffffffffffffff017201788a01026801",
    json: ##"{"scalars":[{},{"int32":-1,"string":"x"},{"bool":true}]}"##),
  Golden(
    type: "Repeats", text: ##"double: 0.0 double: -0.0 double: 1.0 double: -1.5 double: 0.1 double: 5e-324 double: 1.7976931348623157e+308 double: inf double: -inf double: nan float: 0.0 float: -0.0 float: 1.0 float: -1.5 float: 0.5 float: 1.1754944e-38 float: 3.4028235e+38 float: inf float: -inf float: nan int32: 0 int32: 1 int32: -1 int32: 127 int32: 128 int32: 16383 int32: 16384 int32: -128 int32: 2147483647 int32: -2147483648 int64: 0 int64: 1 int64: -1 int64: 127 int64: 128 int64: 16383 int64: 16384 int64: -128 int64: 2147483647 int64: 2147483648 int64: -2147483648 int64: 9223372036854775807 int64: -9223372036854775808 uint32: 0 uint32: 1 uint32: 127 uint32: 128 uint32: 16383 uint32: 16384 uint32: 2147483647 uint32: 2147483648 uint64: 0 uint64: 1 uint64: 127 uint64: 128 uint64: 16383 uint64: 16384 uint64: 2147483647 uint64: 2147483648 uint64: 9223372036854775807 uint64: 18446744073709551615 sint32: 0 sint32: 1 sint32: -1 sint32: 127 sint32: 128 sint32: 16383 sint32: 16384 sint32: -128 sint32: 2147483647 sint32: -2147483648 sint64: 0 sint64: 1 sint64: -1 sint64: 127 sint64: 128 sint64: 16383 sint64: 16384 sint64: -128 sint64: 2147483647 sint64: 2147483648 sint64: -2147483648 sint64: 9223372036854775807 sint64: -9223372036854775808 fixed32: 0 fixed32: 1 fixed32: 127 fixed32: 128 fixed32: 16383 fixed32: 16384 fixed32: 2147483647 fixed32: 2147483648 fixed64: 0 fixed64: 1 fixed64: 127 fixed64: 128 fixed64: 16383 fixed64: 16384 fixed64: 2147483647 fixed64: 2147483648 fixed64: 9223372036854775807 fixed64: 18446744073709551615 sfixed32: 0 sfixed32: 1 sfixed32: -1 sfixed32: 127 sfixed32: 128 sfixed32: 16383 sfixed32: 16384 sfixed32: -128 sfixed32: 2147483647 sfixed32: -2147483648 sfixed64: 0 sfixed64: 1 sfixed64: -1 sfixed64: 127 sfixed64: 128 sfixed64: 16383 sfixed64: 16384 sfixed64: -128 sfixed64: 2147483647 sfixed64: 2147483648 sfixed64: -2147483648 sfixed64: 9223372036854775807 sfixed64: -9223372036854775808 bool: false bool: true string: "" string: "a" string: "seven b" string: "eight by" string: "fifteen bytes!!" string: "sixteen bytes .." string: "\000" string: "\"\\\n\r\t\001\177" string: "é€😀" string: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" bytes: "" bytes: "\000" bytes: "\377\376" bytes: "\000\001\002\003\004\005\006\007\010\t\n\013\014\r\016\017\020\021\022\023\024\025\026\027\030\031\032\033\034\035\036\037 !\"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\177\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226\227\230\231\232\233\234\235\236\237\240\241\242\243\244\245\246\247\250\251\252\253\254\255\256\257\260\261\262\263\264\265\266\267\270\271\272\273\274\275\276\277\300\301\302\303\304\305\306\307\310\311\312\313\314\315\316\317\320\321\322\323\324\325\326\327\330\331\332\333\334\335\336\337\340\341\342\343\344\345\346\347\350\351\352\353\354\355\356\357\360\361\362\363\364\365\366\367\370\371\372\373\374\375\376\377" color: COLOR_UNSPECIFIED color: COLOR_RED color: COLOR_DARK_BLUE color: COLOR_NEGATIVE color: 77"##,
    hex: "0a5000000000000000000000000000000080000000000000f03f000000000000f8bf9a9999999999b93f0100000000000000ffffffffffffef7f000000000000f07f000000000000f0ff000000000000f87f122800000000000000800000803f0000c0bf0000003f00008000ffff7f7f0000807f000080ff0000c07f1a2d0001ffffffffffffffffff017f8001ff7f80800180ffffffffffffffff01ffffffff0780808080f8ffffffff0122450001ffffffffffffffffff017f8001ff7f80800180ffffffffffffffff01ffffffff07808080800880808080f8ffffffff01ffffffffffffffff7f808080808080808080012a1400017f8001ff7f808001ffffffff078080808008322700017f8001ff7f808001ffffffff078080808008ffffffffffffffff7fffffffffffffffffff013a19000201fe018002feff01808002ff01feffffff0fffffffff0f4232000201fe018002feff01808002ff01feffffff0f8080808010ffffffff0ffeffffffffffffffff01ffffffffffffffffff014a2000000000010000007f00000080000000ff3f000000400000ffffff7f000000805250000000000000000001000000000000007f000000000000008000000000000000ff3f0000000000000040000000000000ffffff7f000000000000008000000000ffffffffffffff7fffffffffffffffff5a280000000001000000ffffffff7f00000080000000ff3f00000040000080ffffffffffff7f00000080626800000000000000000100000000000000ffffffffffffffff7f000000000000008000000000000000ff3f000000000000004000000000000080ffffffffffffffffffff7f00000000000000800000000000000080ffffffffffffffffffffff7f00000000000000806a02000172007201617207736576656e206272086569676874206279720f6669667465656e206279746573212172107369787465656e206279746573202e2e7201007207225c0a0d09017f7209c3a9e282acf09f988072c80178787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787a007a01007a02fffe7a8002000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff82010e000102ffffffffffffffffff014d",
    json: ##"{"double":[0.0,-0.0,1.0,-1.5,0.1,5e-324,1.7976931348623157e+308,"Infinity","-Infinity","NaN"],"float":[0.0,-0.0,1.0,-1.5,0.5,1.1754944e-38,3.4028235e+38,"Infinity","-Infinity","NaN"],"int32":[0,1,-1,127,128,16383,16384,-128,2147483647,-2147483648],"int64":["0","1","-1","127","128","16383","16384","-128","2147483647","2147483648","-2147483648","9223372036854775807","-9223372036854775808"],"uint32":[0,1,127,128,16383,16384,2147483647,2147483648],"uint64":["0","1","127","128","16383","16384","2147483647","2147483648","9223372036854775807","18446744073709551615"],"sint32":[0,1,-1,127,128,16383,16384,-128,2147483647,-2147483648],"sint64":["0","1","-1","127","128","16383","16384","-128","2147483647","2147483648","-2147483648","9223372036854775807","-9223372036854775808"],"fixed32":[0,1,127,128,16383,16384,2147483647,2147483648],"fixed64":["0","1","127","128","16383","16384","2147483647","2147483648","9223372036854775807","18446744073709551615"],"sfixed32":[0,1,-1,127,128,16383,16384,-128,2147483647,-2147483648],"sfixed64":["0","1","-1","127","128","16383","16384","-128","2147483647","2147483648","-2147483648","9223372036854775807","-9223372036854775808"],"bool":[false,true],"string":["","a","seven b","eight by","fifteen bytes!!","sixteen bytes ..","\u0000","\"\\\n\r\t\u0001\##u{7f}","é€😀","xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"bytes":["","AA==","//4=","AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w=="],"color":["COLOR_UNSPECIFIED","COLOR_RED","COLOR_DARK_BLUE","COLOR_NEGATIVE",77]}"##),
  Golden(
    type: "Maps", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Maps", text: ##"strings { value: "0" } strings { key: "a" value: "2" } strings { key: "b" value: "1" } strings { key: "ä" value: "3" } int32s { key: -1 value: 1 } int32s { } int32s { key: 5 value: -5 } int64s { key: -9223372036854775808 value: 0.5 } int64s { key: 7 } uint32s { } uint32s { key: 4294967295 value: 1.5 } uint64s { } uint64s { key: 18446744073709551615 value: "\377" } sint32s { key: -3 value: COLOR_RED } sint32s { value: COLOR_NEGATIVE } sint32s { key: 3 } sint64s { key: -9 value { string: "nine" } } sint64s { key: 9 value { } } fixed32s { } fixed32s { key: 1 value: true } fixed64s { key: 9223372036854775808 value { name: "deep" child { name: "deeper" } } } sfixed32s { key: -1 value: 4294967295 } sfixed32s { key: 1 } sfixed64s { key: -1 value: -1 } sfixed64s { key: 1 value: 1 } bools { value: "no" } bools { key: true value: "yes" }"##,
    hex: "0a050a001201300a060a01611201320a060a01621201310a070a02c3a4120133120d08ffffffffffffffffff011001120408001000120d080510fbffffffffffffffff011a14088080808080808080800111000000000000e03f1a0b0807110000000000000000220708001500000000220b08ffffffff0f150000c03f2a04080012002a0e08ffffffffffffffffff011201ff320408051001320d080010ffffffffffffffffff013204080610003a0a0811120672046e696e653a040812120042070d00000000100042070d0100000010014a1b09000000000000008012100a046465657012080a06646565706572520b0dffffffff10ffffffff0f52070d0100000010005a0b09ffffffffffffffff10015a0b09010000000000000010026206080012026e6f620708011203796573",
    json: ##"{"strings":{"":"0","a":"2","b":"1","ä":"3"},"int32s":{"-1":"1","0":"0","5":"-5"},"int64s":{"-9223372036854775808":0.5,"7":0.0},"uint32s":{"0":0.0,"4294967295":1.5},"uint64s":{"0":"","18446744073709551615":"/w=="},"sint32s":{"-3":"COLOR_RED","0":"COLOR_NEGATIVE","3":"COLOR_UNSPECIFIED"},"sint64s":{"-9":{"string":"nine"},"9":{}},"fixed32s":{"0":false,"1":true},"fixed64s":{"9223372036854775808":{"name":"deep","child":{"name":"deeper"}}},"sfixed32s":{"-1":4294967295,"1":0},"sfixed64s":{"-1":"-1","1":"1"},"bools":{"false":"no","true":"yes"}}"##),
  Golden(
    type: "Maps", text: ##"strings { value: "0" } strings { key: "a" value: "2" } strings { key: "b" value: "1" } strings { key: "ä" value: "3" }"##,
    hex: "0a050a001201300a060a01611201320a060a01621201310a070a02c3a4120133",
    json: ##"{"strings":{"":"0","a":"2","b":"1","ä":"3"}}"##),
  Golden(
    type: "Maps", text: ##"int32s { key: -1 value: 1 } int32s { } int32s { key: 5 value: -5 }"##,
    hex: "120d08ffffffffffffffffff011001120408001000120d080510fbffffffffffffffff01",
    json: ##"{"int32s":{"-1":"1","0":"0","5":"-5"}}"##),
  Golden(
    type: "Maps", text: ##"int64s { key: -9223372036854775808 value: 0.5 } int64s { key: 7 }"##,
    hex: "1a14088080808080808080800111000000000000e03f1a0b0807110000000000000000",
    json: ##"{"int64s":{"-9223372036854775808":0.5,"7":0.0}}"##),
  Golden(
    type: "Maps", text: ##"uint32s { } uint32s { key: 4294967295 value: 1.5 }"##,
    hex: "220708001500000000220b08ffffffff0f150000c03f",
    json: ##"{"uint32s":{"0":0.0,"4294967295":1.5}}"##),
  Golden(
    type: "Maps", text: ##"uint64s { } uint64s { key: 18446744073709551615 value: "\377" }"##,
    hex: "2a04080012002a0e08ffffffffffffffffff011201ff",
    json: ##"{"uint64s":{"0":"","18446744073709551615":"/w=="}}"##),
  Golden(
    type: "Maps", text: ##"sint32s { key: -3 value: COLOR_RED } sint32s { value: COLOR_NEGATIVE } sint32s { key: 3 }"##,
    hex: "320408051001320d080010ffffffffffffffffff01320408061000",
    json: ##"{"sint32s":{"-3":"COLOR_RED","0":"COLOR_NEGATIVE","3":"COLOR_UNSPECIFIED"}}"##),
  Golden(
    type: "Maps", text: ##"sint64s { key: -9 value { string: "nine" } } sint64s { key: 9 value { } }"##,
    hex: "3a0a0811120672046e696e653a0408121200",
    json: ##"{"sint64s":{"-9":{"string":"nine"},"9":{}}}"##),
  Golden(
    type: "Maps", text: ##"fixed32s { } fixed32s { key: 1 value: true }"##,
    hex: "42070d00000000100042070d010000001001",
    json: ##"{"fixed32s":{"0":false,"1":true}}"##),
  Golden(
    type: "Maps", text: ##"fixed64s { key: 9223372036854775808 value { name: "deep" child { name: "deeper" } } }"##,
    hex: "4a1b09000000000000008012100a046465657012080a06646565706572",
    json: ##"{"fixed64s":{"9223372036854775808":{"name":"deep","child":{"name":"deeper"}}}}"##),
  Golden(
    type: "Maps", text: ##"sfixed32s { key: -1 value: 4294967295 } sfixed32s { key: 1 }"##,
    hex: "520b0dffffffff10ffffffff0f52070d010000001000",
    json: ##"{"sfixed32s":{"-1":4294967295,"1":0}}"##),
  Golden(
    type: "Maps", text: ##"sfixed64s { key: -1 value: -1 } sfixed64s { key: 1 value: 1 }"##,
    hex: "5a0b09ffffffffffffffff10015a0b0901000000000000001002",
    json: ##"{"sfixed64s":{"-1":"-1","1":"1"}}"##),
  Golden(
    type: "Maps", text: ##"bools { value: "no" } bools { key: true value: "yes" }"##,
    hex: "6206080012026e6f620708011203796573",
    json: ##"{"bools":{"false":"no","true":"yes"}}"##),
  Golden(
    type: "Choices", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Choices", text: ##"text: """##,
    hex: "0a00",
    json: ##"{"text":""}"##),
  Golden(
    type: "Choices", text: ##"text: "x""##,
    hex: "0a0178",
    json: ##"{"text":"x"}"##),
  Golden(
    type: "Choices", text: ##"bytes: """##,
    hex: "1200",
    json: ##"{"bytes":""}"##),
  Golden(
    type: "Choices", text: ##"bytes: "\001""##,
    hex: "120101",
    json: ##"{"bytes":"AQ=="}"##),
  Golden(
    type: "Choices", text: ##"number: 0"##,
    hex: "1800",
    json: ##"{"number":"0"}"##),
  Golden(
    type: "Choices", text: ##"number: -2"##,
    hex: "18feffffffffffffffff01",
    json: ##"{"number":"-2"}"##),
  Golden(
    type: "Choices", text: ##"flag: false"##,
    hex: "2000",
    json: ##"{"flag":false}"##),
  Golden(
    type: "Choices", text: ##"flag: true"##,
    hex: "2001",
    json: ##"{"flag":true}"##),
  Golden(
    type: "Choices", text: ##"fraction: 0.0"##,
    hex: "290000000000000000",
    json: ##"{"fraction":0.0}"##),
  Golden(
    type: "Choices", text: ##"fraction: 2.5"##,
    hex: "290000000000000440",
    json: ##"{"fraction":2.5}"##),
  Golden(
    type: "Choices", text: ##"color: COLOR_UNSPECIFIED"##,
    hex: "3000",
    json: ##"{"color":"COLOR_UNSPECIFIED"}"##),
  Golden(
    type: "Choices", text: ##"color: COLOR_DARK_BLUE"##,
    hex: "3002",
    json: ##"{"color":"COLOR_DARK_BLUE"}"##),
  Golden(
    type: "Choices", text: ##"default: "d""##,
    hex: "520164",
    json: ##"{"default":"d"}"##),
  Golden(
    type: "Choices", text: ##"self: "s""##,
    hex: "5a0173",
    json: ##"{"self":"s"}"##),
  Golden(
    type: "Choices", text: ##"init: "i""##,
    hex: "620169",
    json: ##"{"init":"i"}"##),
  Golden(
    type: "Choices", text: ##"in: "n""##,
    hex: "6a016e",
    json: ##"{"in":"n"}"##),
  Golden(
    type: "Choices", text: ##"scalars { }"##,
    hex: "3a00",
    json: ##"{"scalars":{}}"##),
  Golden(
    type: "Choices", text: ##"scalars { int32: 1 } default: "both""##,
    hex: "3a0218015204626f7468",
    json: ##"{"scalars":{"int32":1},"default":"both"}"##),
  Golden(
    type: "Choices", text: ##"nothing { }"##,
    hex: "4200",
    json: ##"{"nothing":{}}"##),
  Golden(
    type: "Tree", text: ##"name: "100" child { name: "99" child { name: "98" child { name: "97" child { name: "96" child { name: "95" child { name: "94" child { name: "93" child { name: "92" child { name: "91" child { name: "90" child { name: "89" child { name: "88" child { name: "87" child { name: "86" child { name: "85" child { name: "84" child { name: "83" child { name: "82" child { name: "81" child { name: "80" child { name: "79" child { name: "78" child { name: "77" child { name: "76" child { name: "75" child { name: "74" child { name: "73" child { name: "72" child { name: "71" child { name: "70" child { name: "69" child { name: "68" child { name: "67" child { name: "66" child { name: "65" child { name: "64" child { name: "63" child { name: "62" child { name: "61" child { name: "60" child { name: "59" child { name: "58" child { name: "57" child { name: "56" child { name: "55" child { name: "54" child { name: "53" child { name: "52" child { name: "51" child { name: "50" child { name: "49" child { name: "48" child { name: "47" child { name: "46" child { name: "45" child { name: "44" child { name: "43" child { name: "42" child { name: "41" child { name: "40" child { name: "39" child { name: "38" child { name: "37" child { name: "36" child { name: "35" child { name: "34" child { name: "33" child { name: "32" child { name: "31" child { name: "30" child { name: "29" child { name: "28" child { name: "27" child { name: "26" child { name: "25" child { name: "24" child { name: "23" child { name: "22" child { name: "21" child { name: "20" child { name: "19" child { name: "18" child { name: "17" child { name: "16" child { name: "15" child { name: "14" child { name: "13" child { name: "12" child { name: "11" child { name: "10" child { name: "9" child { name: "8" child { name: "7" child { name: "6" child { name: "5" child { name: "4" child { name: "3" child { name: "2" child { name: "1" child { name: "0" } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } }"##,
    hex: "0a033130301298050a0239391291050a023938128a050a0239371283050a02393612fc040a02393512f5040a02393412ee040a02393312e7040a02393212e0040a02393112d9040a02393012d2040a02383912cb040a02383812c4040a02383712bd040a02383612b6040a02383512af040a02383412a8040a02383312a1040a023832129a040a0238311293040a023830128c040a0237391285040a02373812fe030a02373712f7030a02373612f0030a02373512e9030a02373412e2030a02373312db030a02373212d4030a02373112cd030a02373012c6030a02363912bf030a02363812b8030a02363712b1030a02363612aa030a02363512a3030a023634129c030a0236331295030a023632128e030a0236311287030a0236301280030a02353912f9020a02353812f2020a02353712eb020a02353612e4020a02353512dd020a02353412d6020a02353312cf020a02353212c8020a02353112c1020a02353012ba020a02343912b3020a02343812ac020a02343712a5020a023436129e020a0234351297020a0234341290020a0234331289020a0234321282020a02343112fb010a02343012f4010a02333912ed010a02333812e6010a02333712df010a02333612d8010a02333512d1010a02333412ca010a02333312c3010a02333212bc010a02333112b5010a02333012ae010a02323912a7010a02323812a0010a0232371299010a0232361292010a023235128b010a0232341284010a023233127e0a02323212780a02323112720a023230126c0a02313912660a02313812600a023137125a0a02313612540a023135124e0a02313412480a02313312420a023132123c0a02313112360a02313012300a0139122b0a013812260a013712210a0136121c0a013512170a013412120a0133120d0a013212080a013112030a0130",
    json: ##"{"name":"100","child":{"name":"99","child":{"name":"98","child":{"name":"97","child":{"name":"96","child":{"name":"95","child":{"name":"94","child":{"name":"93","child":{"name":"92","child":{"name":"91","child":{"name":"90","child":{"name":"89","child":{"name":"88","child":{"name":"87","child":{"name":"86","child":{"name":"85","child":{"name":"84","child":{"name":"83","child":{"name":"82","child":{"name":"81","child":{"name":"80","child":{"name":"79","child":{"name":"78","child":{"name":"77","child":{"name":"76","child":{"name":"75","child":{"name":"74","child":{"name":"73","child":{"name":"72","child":{"name":"71","child":{"name":"70","child":{"name":"69","child":{"name":"68","child":{"name":"67","child":{"name":"66","child":{"name":"65","child":{"name":"64","child":{"name":"63","child":{"name":"62","child":{"name":"61","child":{"name":"60","child":{"name":"59","child":{"name":"58","child":{"name":"57","child":{"name":"56","child":{"name":"55","child":{"name":"54","child":{"name":"53","child":{"name":"52","child":{"name":"51","child":{"name":"50","child":{"name":"49","child":{"name":"48","child":{"name":"47","child":{"name":"46","child":{"name":"45","child":{"name":"44","child":{"name":"43","child":{"name":"42","child":{"name":"41","child":{"name":"40","child":{"name":"39","child":{"name":"38","child":{"name":"37","child":{"name":"36","child":{"name":"35","child":{"name":"34","child":{"name":"33","child":{"name":"32","child":{"name":"31","child":{"name":"30","child":{"name":"29","child":{"name":"28","child":{"name":"27","child":{"name":"26","child":{"name":"25","child":{"name":"24","child":{"name":"23","child":{"name":"22","child":{"name":"21","child":{"name":"20","child":{"name":"19","child":{"name":"18","child":{"name":"17","child":{"name":"16","child":{"name":"15","child":{"name":"14","child":{"name":"13","child":{"name":"12","child":{"name":"11","child":{"name":"10","child":{"name":"9","child":{"name":"8","child":{"name":"7","child":{"name":"6","child":{"name":"5","child":{"name":"4","child":{"name":"3","child":{"name":"2","child":{"name":"1","child":{"name":"0"}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}"##),
  Golden(
    type: "Tree", text: ##"children { name: "a" } children { } children { children { name: "b" } }"##,
    hex: "1a030a01611a001a051a030a0162",
    json: ##"{"children":[{"name":"a"},{},{"children":[{"name":"b"}]}]}"##),
  Golden(
    type: "Tree", text: ##"named { key: "x" value { named { key: "y" value { left { name: "2" } } } } }"##,
    hex: "22110a0178120c220a0a017912052a030a0132",
    json: ##"{"named":{"x":{"named":{"y":{"left":{"name":"2"}}}}}}"##),
  Golden(
    type: "Tree", text: ##"right { left { right { name: "bottom" } } }"##,
    hex: "320c2a0a32080a06626f74746f6d",
    json: ##"{"right":{"left":{"right":{"name":"bottom"}}}}"##),
  Golden(
    type: "Tree", text: ##"leaf { value: 3 back { leaf { back { name: "end" } } } }"##,
    hex: "3a0d080312093a0712050a03656e64",
    json: ##"{"leaf":{"value":3,"back":{"leaf":{"back":{"name":"end"}}}}}"##),
  Golden(
    type: "StandardTypes", text: ##"timestamp { }"##,
    hex: "0a00",
    json: ##"{"timestamp":"1970-01-01T00:00:00Z"}"##),
  Golden(
    type: "StandardTypes", text: ##"timestamp { seconds: -62135596800 }"##,
    hex: "0a0b088092b8c398feffffff01",
    json: ##"{"timestamp":"0001-01-01T00:00:00Z"}"##),
  Golden(
    type: "StandardTypes", text: ##"timestamp { seconds: 253402300799 nanos: 999999999 }"##,
    hex: "0a0d08ff82d1ffaf0710ff93ebdc03",
    json: ##"{"timestamp":"9999-12-31T23:59:59.999999999Z"}"##),
  Golden(
    type: "StandardTypes", text: ##"timestamp { seconds: 951827696 nanos: 789000000 }"##,
    hex: "0a0c08f0f9eec50310c0de9cf802",
    json: ##"{"timestamp":"2000-02-29T12:34:56.789Z"}"##),
  Golden(
    type: "StandardTypes", text: ##"timestamp { seconds: 946684799 nanos: 1000 }"##,
    hex: "0a0908ff86b5c30310e807",
    json: ##"{"timestamp":"1999-12-31T23:59:59.000001Z"}"##),
  Golden(
    type: "StandardTypes", text: ##"timestamp { seconds: -2203891200 }"##,
    hex: "0a0b0880948de5f7ffffffff01",
    json: ##"{"timestamp":"1900-03-01T00:00:00Z"}"##),
  Golden(
    type: "StandardTypes", text: ##"timestamp { seconds: 1709164800 }"##,
    hex: "0a06088092ffae06",
    json: ##"{"timestamp":"2024-02-29T00:00:00Z"}"##),
  Golden(
    type: "StandardTypes", text: ##"timestamp { seconds: -1 nanos: 500000000 }"##,
    hex: "0a1108ffffffffffffffffff011080cab5ee01",
    json: ##"{"timestamp":"1969-12-31T23:59:59.500Z"}"##),
  Golden(
    type: "StandardTypes", text: ##"duration { }"##,
    hex: "1200",
    json: ##"{"duration":"0s"}"##),
  Golden(
    type: "StandardTypes", text: ##"duration { seconds: 1 }"##,
    hex: "12020801",
    json: ##"{"duration":"1s"}"##),
  Golden(
    type: "StandardTypes", text: ##"duration { seconds: -1 }"##,
    hex: "120b08ffffffffffffffffff01",
    json: ##"{"duration":"-1s"}"##),
  Golden(
    type: "StandardTypes", text: ##"duration { seconds: 1 nanos: 500000000 }"##,
    hex: "120808011080cab5ee01",
    json: ##"{"duration":"1.500s"}"##),
  Golden(
    type: "StandardTypes", text: ##"duration { nanos: -1 }"##,
    hex: "120b10ffffffffffffffffff01",
    json: ##"{"duration":"-0.000000001s"}"##),
  Golden(
    type: "StandardTypes", text: ##"duration { seconds: 315576000000 }"##,
    hex: "12070880bcaece9709",
    json: ##"{"duration":"315576000000s"}"##),
  Golden(
    type: "StandardTypes", text: ##"duration { nanos: 1000 }"##,
    hex: "120310e807",
    json: ##"{"duration":"0.000001s"}"##),
  Golden(
    type: "StandardTypes", text: ##"duration { seconds: -3 nanos: -250000000 }"##,
    hex: "121608fdffffffffffffffff0110809be588ffffffffff01",
    json: ##"{"duration":"-3.250s"}"##),
  Golden(
    type: "StandardTypes", text: ##"field_mask { paths: "display_name" paths: "address.zip_code" } empty { }"##,
    hex: "1a200a0c646973706c61795f6e616d650a10616464726573732e7a69705f636f64652200",
    json: ##"{"fieldMask":"displayName,address.zipCode","empty":{}}"##),
  Golden(
    type: "StandardTypes", text: ##"timestamps { seconds: 1767225600 } timestamps { }"##,
    hex: "32060880f2d6ca063200",
    json: ##"{"timestamps":["2026-01-01T00:00:00Z","1970-01-01T00:00:00Z"]}"##),
  Golden(
    type: "StandardTypes", text: ##"any { type_url: "type.googleapis.com/wire.test.Scalars" value: "r\006inside" }"##,
    hex: "2a310a25747970652e676f6f676c65617069732e636f6d2f776972652e746573742e5363616c61727312087206696e73696465",
    json: nil),
  Golden(
    type: "Question", text: ##""##,
    hex: "",
    json: ##"{}"##),
  Golden(
    type: "Question", text: ##"tenant: "acme" subject: "u-17" action: "view" target { application: "Docs" type: "document" id: "d-1234" }"##,
    hex: "0a0461636d651204752d31371a047669657722180a04446f63731208646f63756d656e741a06642d31323334",
    json: ##"{"tenant":"acme","subject":"u-17","action":"view","target":{"application":"Docs","type":"document","id":"d-1234"}}"##),
]
