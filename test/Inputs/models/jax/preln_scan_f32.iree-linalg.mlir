#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
module @jit_scan {
  func.func public @main(%arg0: tensor<4xi32>) -> tensor<4x5xf32> {
    %cst = arith.constant 5.000000e-01 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0.797884583 : f32
    %cst_2 = arith.constant 4.471500e-02 : f32
    %cst_3 = arith.constant 0xFF800000 : f32
    %cst_4 = arith.constant 2.000000e+00 : f32
    %cst_5 = arith.constant 9.99999974E-6 : f32
    %cst_6 = arith.constant 8.000000e+00 : f32
    %cst_7 = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c7_i32 = arith.constant 7 : i32
    %c1_i32 = arith.constant 1 : i32
    %c2_i32 = arith.constant 2 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_8 = arith.constant dense<[[-0.215366364, 0.110778004, 0.319561392, -0.0228269529, -0.203711927, -0.25665611, -0.0861303433, 0.365908772], [0.0084520923, -0.157588676, -0.0718941689, -0.0467089936, 0.103122681, -0.0820032879, -0.127987921, 0.0123966029], [0.143734068, 0.193408757, 0.160106406, -0.0414993875, -0.289015412, -0.109703228, 0.106816277, -0.216727063], [0.100523844, -0.0679951906, -0.066432789, 0.273901403, 0.093746528, 0.324051231, -0.137850598, 0.27614823], [0.231816083, -0.549000561, 0.0323458575, 0.35844487, 0.205611482, -0.0382642299, 0.0034419219, -0.210609749], [0.091258496, -0.30863443, -0.153061345, 0.273832858, 0.0458869897, -0.0226852093, 0.0288177747, 0.598378778], [0.25703761, -0.105128273, 0.383349955, 0.0322410129, 0.197943389, -0.0673260912, -0.137571201, 0.210382536]]> : tensor<7x8xf32>
    %cst_9 = arith.constant dense<[[-0.103777349, -0.106263623, 0.229566857, -0.182413802, -0.233850405, 0.159010872, -0.341976315, -0.100345135], [-0.0231292229, -0.219061404, -0.173478112, 0.18317458, 0.108490616, -0.13914229, 0.155897111, 0.353855699], [-0.206483558, 0.0622511581, 0.445330262, 0.172231972, 0.212677032, 0.00996946543, -0.109592751, 0.278674334], [0.180744991, 0.0396953635, -0.0430671461, -0.29954505, 0.0811812431, -0.0883425548, 0.0236291457, 0.184195071]]> : tensor<4x8xf32>
    %cst_10 = arith.constant dense<[[-0.0588517971, -0.0132600311, 0.132326111, 0.258502662, 0.0242930669, 0.323292702, -0.0830389335, 0.120302014], [0.230694041, 0.068802461, -0.0986998528, -0.13434507, -0.0415451638, 0.0940390229, -0.151923642, 0.00816488545]]> : tensor<2x8xf32>
    %cst_11 = arith.constant dense<[[-0.0884518399, -0.289587975, 0.0561774634, -0.302440196, -0.0139859226, 0.171623424, -0.2340139, 0.0564590767], [0.298003614, 0.122302495, 0.154464334, 0.231348082, 0.396592617, 0.0802846178, 0.295900166, 0.0371661559]]> : tensor<2x8xf32>
    %cst_12 = arith.constant dense<[[0.0572612062, -0.200430393, 0.180402175, 0.0462922379, -0.157214731, -0.253777653, -0.26311788, 0.0602067895], [-0.181366026, -0.222975925, 0.00375481299, 0.505500078, 0.105508074, 0.20258376, 0.092543669, 0.206596434]]> : tensor<2x8xf32>
    %cst_13 = arith.constant dense<[[-0.0380936414, 0.203964174, 0.253065407, 0.0204456374, -0.247929081, 3.268330e-01, 0.266610712, -0.00983822718, 0.471657693, -0.0197750926, -0.177423939, 0.0188253131, 0.265566736, -0.13749069, 4.402450e-01, -0.129305243, 0.240884453, 0.158892468, 0.0191885885, 0.266106606, -0.249959752, 0.321514368, 0.037263196, -0.0584870502], [0.199834809, 0.261979789, 0.203959092, 0.449900776, 0.266145229, 0.306701332, -0.0579727888, 0.0713047534, 0.162596524, 0.0464515537, 0.11032705, 0.13522096, 0.21884878, 0.0296782218, -0.0199598428, -0.115663134, -0.128346458, 0.284490258, 0.0330957025, 0.207388878, -0.209472775, -0.33763361, -0.159818247, 0.279325396]]> : tensor<2x24xf32>
    %cst_14 = arith.constant dense<[[0.317109078, -0.0612977669, 0.207508162, 0.0493100286, -0.0901097655, 0.317655891, 0.166441172, -0.300360113, 0.258280426, -0.164958298, 0.0144172106, 0.183622688, -0.00997063238, 0.27378881, 0.202252746, -0.265375108], [-0.0444868319, 0.10641475, -0.0649997368, 0.00674469862, 0.209956989, 0.113356262, -0.134123802, 0.0849212706, -0.0724539235, -0.193038478, -0.176011175, 0.107391104, 0.0443772599, 0.0510863625, -0.179241806, 0.0132140899]]> : tensor<2x16xf32>
    %cst_15 = arith.constant dense<[[-0.13130787, 0.222905248, 0.043481186, 0.0844102129, 0.352343678, -0.0450668037, 0.382345706, -0.231890529], [-0.114952736, -0.265678287, -0.0993563756, 0.166576415, 0.197545812, 0.111355059, 0.103418395, -0.184665397]]> : tensor<2x8xf32>
    %cst_16 = arith.constant dense<[[1.07514608, 1.023579, 1.17808449, 1.07098007, 0.942866146, 1.12231898, 1.31080008, 1.23941624], [0.909252941, 0.796915709, 0.925345122, 1.05826521, 0.584993839, 1.00624168, 0.800817847, 0.903546512]]> : tensor<2x8xf32>
    %cst_17 = arith.constant dense<[[0.781382262, 0.963897585, 1.10227013, 1.04641664, 1.01160133, 0.916824758, 0.99832338, 0.895160437], [0.565633416, 0.811098337, 1.14513063, 1.36141562, 1.41271603, 1.06935036, 1.22867668, 1.23159552]]> : tensor<2x8xf32>
    %cst_18 = arith.constant dense<"0x1A9F72BDC559E73DAEBD91BD8E5A84BDD38792BD9173D1BED29C913D2CA24FBEABD9E93CA913AE3EE3005EBDC2366FBDAB43A53E5B15233E58317B3E5882ACBC4E684C3E97A7B2BD857DAEBD924F2D3E93B18EBD4E4E503E1641073FE10F93BEF2B3CDBD8F4D8C3E68E7AB3CE07E903E42A91BBE5B1EEE3DB4EDA23C56E59F3D6E06EE3D45A846BE8AC828BEF1E1A83E1680DE3D9FF5913DA9B1283D9770F83D2D8939BE9B6619BE802E9F3EC25CA43D7457613E13AE91BDA193A63E77D3F33D57C2153E6C94233E130EE0BD2773A5BE6AEB28BEC790C03E40CA9E3EC5CB9EBC3F5529BC9ABF833E61AD853C70E356BE0E319B3E1AED143EBC12E8BEB40F4FBC503FA13D65C2153E9CB8A43DF6FF9DBDBDF0DB3C7426DF3DB0FB6BBBDEB8C7BC3BD0993E4EAA0EBE01F6A2BCE666B6BE9BFD213E1DD45C3EB587233EAB236F3EED740D3EBEB1F23DAD43143E76DD62BBE748933E1F80A1BC284A78BE563C613EAA1CD73E5F7011BE6A16F33C675BB2BD96F2D5BC328F723D541F4BBE293BB5BBB60779BE965882BD02B53FBE15B225BED48496BE4076963E8F741B3E92BFAABE820F8EBD2F36ACBD589CB4BD2B1F75BEBDB24D3EB5FBEEBCAF13133E5F141F3E1372A63E303EA0BE03A2CB3ED5869B3E5D90283E05D7063FF75BBA3D5B705B3EEB0DC8BD19C28D3E3A24AB3DBBD224BDE45FF23E4A9133BC280F543DC7C02C3C701FCFBD2D01203E216D4A3E0E8DF73D8B1FD8BEA3D1803E033BA4BC2DE745BE7FC02E3EB878263EE76B22BE82630B3F128844BE07DC97BE9F2C39BE0417AB3EE3F3723C49FAC7BC62E1193D1AF98DBDF754B4BDEB3DA0BD7530443E3D18823E09E224BE4563C83DF69F543EC2572ABE0EE74EBD426521BEE13355BE7F1F903DAC1EC7BD8A74343E93B2343DC2B4073E7A8D0ABCE7B19DBD4485023D09B5483DEAB7BABD16910A3E461A4C3E9326A73DBC0FC93E279B9CBD72D11D3E1A0902BD1681C63D198CEDBDE4C98B3E887FAE3D93AF933EAC1850BED77C47BDF49803BE7FF766BDFE4AB5BD111BD43CD0AB3E3DA7392B3D00497ABD5B2BB33DAB86663E069605BE28874D3D021F103D791E133EAF7C183DA7F73F3DC3C617BE6D945E3D199A09BEF4D01C3E717CF03CB7736D3DD75003BE3FCF573E63FC403EDEA3633E31AFFD3EB0C6213D15D4943E74B8CE3CB9E8033ECE0AFC3DDBC6D23DC8023A3E1DBD30BCEC546E3DD8D4203E8B94CC3E19A1F2BD15599FBE49C33FBD143C8B3D1412AE3D232C8C3DBCB7923E52187B3E9270243D5EDA33BD0B4D9DBC322BAEBC4AE99F3B7E7087BE74E22CBD00430FBDD946483CCA7161BABAD33C3ECFF766BD9C7B1ABD6630223E337B403B530FBF3DAB473C3E8E9E093ED5DDCC3D14802F3C17DA3E3E254EAE3D7FC650BDA483A23CDD4546BE07BA11BEB435A7BE9319B0BD"> : tensor<2x8x16xf32>
    %cst_19 = arith.constant dense<"0x413621BE84860ABE6B0E8B3C4D1E68BE14443C3EDF200C3FC12A113EF66222BE65D78ABB46AD85BE3116D1BC10191B3EF0E72B3ED61920BE18EEE03D2404903E4652CD3E45A5B8BD8A93FBBDA360793D431E09BF1A3966BD297689BB327E2BBDB09688BE0540693AEBB2D7BD21554E3E55E708BE1FFAD3BB45815F3B4A70273EC319EBBEDA7A94BCE9C44E3E71FDB6BC23C282BEB32CEC3D954EF03D7F4786BB7F533ABE05FBC8BDD6EA50BCF01B00BEB906ABBE2BB3D4BD29381A3D679552BD07E40E3D93AA883D94D16A3E8745FB3E7D11493E0F686CBE9E78F6BE4BD5FE3C05A4833D6CC03ABE09D3D53D0BBDD3BDB1AA053E3C7577BCB099043E37E798BE5E641ABDEB23A63C469D70BEF859DA3E9B336EBDE0EEA73EEBB6A9BDD342833BE1D4923EF4D8E23DC210B53D9754D33DD19664BEF8A4E4BC19AE10BEB942B73DE0D770BDEFB4283D607B0D3D61012F3DCD55303D67D0A4BDE7A824BE68B8A9BD5653873E1CA8FF3D91682B3EA2E8A63EF3583EBE65A31B3EA5F928BEA82B8ABC505F163EB1E8BE3E8AF9D9BD2B49FE3CA7FF8F3EA7E97DBEB1B8FA3D42F73EBC025F01BEC275A23D730A2D3E199907BE9C05013E9069AD3D951F4BBE63ABB83EBF34893E74D3F9BD4EE289BD480E513E651249BD85C9A2BE6A01853E66FE533D26E1DC3E8BD1F83D6AA1B43D74F91F3F3603803C5CBB0FBE8D47C43DBCE68D3EA76A3BBE0DD006BE79500F3E72E716BFA1942CBE7A1D563EBDED89BDAEF38CBE2DC7DE3E77AD6DBEE9F05FBD5215C9BCB974883D1DCCC3BC31790A3D4AE67B3D6FCB053DDF9A8C3D8200DABEB1870D3EC86E6CBEB643C4BECE0CA73ED31254BE0B13B03D8B0AD6BDF07FAFBDA440163EFA7923BE210CFF3D732A013EE7D6903E72408DBC20C5843E94CCC93E8613BC3E833A2B3E70300F3E2DB11E3FC12CFE3E409BD3BDEA5A703E337B2E3E3100843D5C32A53D3019173EC82B733E1502C03D5A94F13DB927A83EC889E83D13D2223EC7FF7D3E98D8C03EBE3F973E2174003E6E85BB3DDE6447BE6107DE3D5E3621BEF6851EBE9A6C383E79D0F43C94E8133E73679ABD719A943E014AA13D2F39933EE01E3D3E0516AA3DAC353BBD6B9C663DCCC65C3E8F14423EDEA741BE3DA1823E6D88EC3B802A5A3E8C4AB7BD30D5353E50E2DFBD72629B3D52621DBCDD20E9BB94AC81BDDCF99D3C18A498BE45BA663E4627783E9CEB1DBDAE5F67BEFB7DA2BD7B45753E814E333EA1FF24BC3DF66A3E631822BE2D8994BD4A66143EA274FC3C65F28ABD52A4E7BE44AA3C3E18FFEA3D10E098BE8E252E3E8008413D589CD83D8CC6743E5BA8C8BD8456453EDA403F3E8E284F3E331FC13EE11B3A3E633A7FBD2BC1D13EDE932FBE5F432EBDCA5212BE993CF13C546B883E487E9E3EDD20123EE23493BDDBB978BD4DAB90BD7E57763E"> : tensor<2x16x8xf32>
    %cst_20 = arith.constant dense<"0x9CF8863E2C67EE3D3D2BE2BDFF4AC33C65801CBCB59A9BBC8405E7BEB401F9BD5140443CD8E1B43E883DA83D0C0DA93E0C73EBBC87F50CBAB3D93ABF0E17123EC53E233E7C35CE3E6DF441BD2EF78C3D9195BABD8CB23DBE64B0BDBD45A59BBC9865A43E9B9C4E3D3B68DDBD5E83A03D6984BF3DAC95AEBDC9AA8E3E55C4A7BEF7E9EE3BD1673B3E36E95EBE9A5EFA3D04FE9D3EA41C103EEE7893BE62DEC3BDB2C9973E1E99E03D3BB9443DD18E0D3EEEDE463E90C9BBBD0B6204BCFBEFA03D67CF70BDF6F3BE3C88809E3E6F0213BEE8E3DE3E7C0BDA3E30DB95BE688CB23C37C4F23DB740D1BD8625C9BDEAF1243B6C954A3EAE1556BD48A7D43E612CDD3D688AF13C1301AE3E5F76333EEDA8FD3DBEF084BC255AD33E0876593E67A9183CBBE787BE3429FF3DB80937BEE51C96BE1C0CBFBBC9B0D93D13ED9C3E9F17DA3DD645583E5CDC47BE76573A3DE746993DBCC9633E3EF0953D18E0573E723D50BDB104F93D262A083E0BC14CBEF64CAE3D5E9066BCEC60A9BE507B773EEE44B7BC2DBDF6BD8398D0BCC1019F3D8B02B43E2CBC893CF5F2133E2941A63E9D78203E5E05873E8F8E39BD641C513E5A4E1D3DA59E873E39541ABE28E8D8BDA3849B3E0BAC303C6885B2BC752C863DA604B4BDA5FDA13EE6A04CBE39DCA23C0983F43D5379EE3C8C37E2BDCF4AFDBD1F520A3EA7D71FBEEE8C373E097982BE97D779BD"> : tensor<2x8x8xf32>
    %cst_21 = arith.constant dense<"0xCAB9943C16F7213E0A53BE3DEEF5F73D8068A5BDB43DC53C18C2533E0087B23E18A84EBE34A0B43EEB6AA33E6B36533E95B8D23D587651BCBDE6AE3E9854E23E6116D23E4244A03E74C8F83D7F4344BEB326493D65A5393E0CA854BEFA1E043E703C0B3EE3BF413EAF4E3FBE25A2A8BD4EBA18BD1C603CBE16B6CB3E387349BD5E25ED3D61B9E0BA64BFBB3E12CEA03E1EE9343E170AC8BE116C773D0C383F3EDA67803EDAB196BD892CD43E69395BBED78FA8BDC0B2723E4CFC743D1FA5E63E129EB33DD0F49CBD0300D1BC48442CBE0A7852BEEB4E343E07392A3EAF299E3EC1AFCEBD8A90C63E2A06F5BBC5D1BA3EF8BC15BD9DDAC6BD4BB6CC3D8638833E7A59A83DBF6E89BD577B5FBED3D46BBE42261A3EABE47D3E746B8C3C76D428BEC1FF653E510653BE36ACBDBD6C62323E80D0CCBE1854023E10D787BD3529933D0AC90E3DA12FB93DCD5D413E6F3AD0BDCB1BAB3E6DE7473E17FF5F3ECFE1903E817F543E3B11603EF75C853DD70071BE9457BC3C0FCBD4BD722D70BE2443D03D557A82BD36B41FBE186822BEF957D43DE14FF93D0705A13EAF66413DCE48843E2231A93E81608F3E6C9BD8BECE6A973E2482F13D06FD093E6B74FE3DB396013E693BE93D8D71B2BCA120A9BE7427E73CFECEE2BD7035883E680FFEBB6D97883D3E99F5BD7E8055BD245A433D3D017DBE858FE13DACCFEB3CABA23FBEA3FADBBEE8451C3E63EC1BBC056265BD5A79353B6D9BD33EC800243D17E1893D3F5A7DBE9B49C23EFE196F3EA8DA863E7FDA733D50EE6E3EFF56FE3DF8C7303E3F3FA03CFAA67ABE66F4823E358AACBEEEE6033B4D05153CB56022BE83C4303E77C2223C211519BDE1A91D3E129D39BDE0D4A73E235BF63D0AC637BD247EADBEBBA058BE38E4883E5C58233DA316D9BB75DEC13E907C53BE457C89BD055836BD29482B3E4F62A9BD20DB94BD6EC48ABE1D92483E1F4C583EA57239BDD64DA93DAF8855BE97B535BDC2B3A63ECDFE9D3D3217033FBE08DCBDD10A2A3E0691323C5A14273E78E4463DF9EE7EBDD0F9FCBDF5C7293F5E700D3DF3E7B4BE4E44A3BD02103E3E92CE4CBDE2E8A43EDF3E803E2502A03C100A36BD50951ABE694EB8BDEC7F7ABE20EE943EDE7CBC3E9D0E4EBE05CF3EBEE17E9BBE853212BE943E12BF1DBD36BE76679E3EF8BF9CBC0738623E72C343BD70E4CD3EEBFFB73DC645D8BCEF7B0F3F850774BC13E846BE331AB93D81FC2C3DA9CA863EF68C09BE8B01583EC7D7613EB015ABBDC643A93D42E0EDBDC7E7043FFC03BABDCC5B26BD691527BE2F7C9DBC82FC473D7771503EC4A793BDB574523CA3E56EBE0381ECBDB9E5193F2A39843ED9ABD9BDEFB25EBE709914BEE6073B3DBF3F693D777DCABD5B4A54BE6640AB3E87B40F3E9D17CCBC5346C03BC9FD64BD898609BF6CC6953D290C28BE56261ABEFBD99FBDE62C493E53863CBE758A72BEE03D363EDBB14D3E8B3011BE0961263ED06B08BC2DCFE13D6F0B4FBEDBC65D3E50D0943E2FAC353E4B8C253E2A5734BF6927D13D88F4373D3FAEA83C7FE29BBDAD277A3D059A073E64B934BB51C12EBDDC86973EDF2D2FBE8016833E88D2AE3D290BE3BD3F0303BCF63609BE06743D3E8BE6F43DD2537BBDC8882EBEA0FBE13DC745773E2D17DF3CEBE0083E9E7BCEBC8B13823D9E4607BCF4D6DE3D2E0081BE5621373EB683833B2E49F93DD0F693BCB59EE93DFB7528BE925E933ECDD794BED8A221BEC7EDC63D2265AF3E0E52D83D7A50DB3991A870BEB46C403C4A843C3DD8B6C63E7B9C323EA7FA82BE6624E93E8D95EDBCD1E900BE319FB03E430A243D385AC0BCC603C03DB43B603EA0A27E3E037166BE983EE63E041E753EDAAED3BC4FECE8BDF54013BE91EF983D0907A3BD73E4D2BD4C58593E0FBAFB3D95DDECBCEC92493E9C9EA53EEEF32CBE57B590BDBB3F743E6470463E7F41C33DC6A1903E6FAA2BBE39BA7BBE7B85FCBD1498983D59ADDFBD415442BDE37A14BE50BA97BD97941ABE06EAFC3D63FE553E04C83CBD0D080C3C489787BD1000203E9AE08A3D77D7BC3E16272DBE8BE1FA3D23210E3EF7F1B4BC32B52A3ED16873BEC090F23E95A65FBE97936F3EEB6732BE4F738F3E53D0DCBC3F4AA73DCC7F783DAF508A3E5A726ABCAC1E0BBF8AEBD0BD09A6B13D"> : tensor<2x8x24xf32>
    %cst_22 = arith.constant dense<[1.21400058, 1.19380021, 1.5010128, 1.28302372, 0.900784373, 0.886339604, 1.51563013, 0.917334795]> : tensor<8xf32>
    %cst_23 = arith.constant dense<[0.0411729328, 0.398971826, 0.393063188, 0.0390735939, 0.0983886197, -0.277021855, -0.131669745, -0.0230518263]> : tensor<8xf32>
    %cst_24 = arith.constant dense<[[0.048867967, -0.0146640949, 0.0804587975, 0.488540292, 0.142868176], [0.111741439, 0.0503652729, 0.0156184789, 0.296588928, -0.148252293], [0.0248840954, -0.169155449, 0.0674259439, 0.0738100633, 0.234101295], [0.289532334, 0.182612866, 0.374451846, 0.367700666, 0.11307174], [0.124669373, -0.337256342, 0.114048637, 0.0489816889, -0.287699044], [-0.0362772048, 0.241484791, -0.19775486, 0.308590233, 0.144959867], [0.00432238216, 0.0215345435, 0.215985417, -0.236278862, 0.458152384], [-0.112683907, -0.103056647, 0.294153631, 0.208010465, 0.315078348]]> : tensor<8x5xf32>
    %0 = tensor.empty() : tensor<4xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg0 : tensor<4xi32>) outs(%0 : tensor<4xi1>) {
    ^bb0(%in: i32, %out: i1):
      %31 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %31 : i1
    } -> tensor<4xi1>
    %2 = tensor.empty() : tensor<4xi32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg0 : tensor<4xi32>) outs(%2 : tensor<4xi32>) {
    ^bb0(%in: i32, %out: i32):
      %31 = arith.addi %in, %c7_i32 : i32
      linalg.yield %31 : i32
    } -> tensor<4xi32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel"]} ins(%1, %3, %arg0 : tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) outs(%2 : tensor<4xi32>) {
    ^bb0(%in: i1, %in_27: i32, %in_28: i32, %out: i32):
      %31 = arith.select %in, %in_27, %in_28 : i32
      linalg.yield %31 : i32
    } -> tensor<4xi32>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [4, 1] : tensor<4xi32> into tensor<4x1xi32>
    %5 = tensor.empty() : tensor<4x1x8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x1xi32>) outs(%5 : tensor<4x1x8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %31 = arith.index_cast %in : i32 to index
      %32 = linalg.index 2 : index
      %extracted = tensor.extract %cst_8[%31, %32] : tensor<7x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<4x1x8xf32>
    %collapsed = tensor.collapse_shape %6 [[0], [1, 2]] : tensor<4x1x8xf32> into tensor<4x8xf32>
    %7 = tensor.empty() : tensor<4x8xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %cst_9 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %31 = arith.addf %in, %in_27 : f32
      linalg.yield %31 : f32
    } -> tensor<4x8xf32>
    %9 = scf.for %arg1 = %c0_i32 to %c2_i32 step %c1_i32 iter_args(%arg2 = %8) -> (tensor<4x8xf32>)  : i32 {
      %31 = arith.index_cast %arg1 : i32 to index
      %32 = arith.maxsi %31, %c0 : index
      %33 = arith.minsi %32, %c1 : index
      %extracted_slice = tensor.extract_slice %cst_10[%33, 0] [1, 8] [1, 1] : tensor<2x8xf32> to tensor<1x8xf32>
      %collapsed_27 = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
      %extracted_slice_28 = tensor.extract_slice %cst_11[%33, 0] [1, 8] [1, 1] : tensor<2x8xf32> to tensor<1x8xf32>
      %collapsed_29 = tensor.collapse_shape %extracted_slice_28 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
      %extracted_slice_30 = tensor.extract_slice %cst_12[%33, 0] [1, 8] [1, 1] : tensor<2x8xf32> to tensor<1x8xf32>
      %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
      %extracted_slice_32 = tensor.extract_slice %cst_13[%33, 0] [1, 24] [1, 1] : tensor<2x24xf32> to tensor<1x24xf32>
      %collapsed_33 = tensor.collapse_shape %extracted_slice_32 [[0, 1]] : tensor<1x24xf32> into tensor<24xf32>
      %extracted_slice_34 = tensor.extract_slice %cst_14[%33, 0] [1, 16] [1, 1] : tensor<2x16xf32> to tensor<1x16xf32>
      %collapsed_35 = tensor.collapse_shape %extracted_slice_34 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
      %extracted_slice_36 = tensor.extract_slice %cst_15[%33, 0] [1, 8] [1, 1] : tensor<2x8xf32> to tensor<1x8xf32>
      %collapsed_37 = tensor.collapse_shape %extracted_slice_36 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
      %extracted_slice_38 = tensor.extract_slice %cst_16[%33, 0] [1, 8] [1, 1] : tensor<2x8xf32> to tensor<1x8xf32>
      %collapsed_39 = tensor.collapse_shape %extracted_slice_38 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
      %extracted_slice_40 = tensor.extract_slice %cst_17[%33, 0] [1, 8] [1, 1] : tensor<2x8xf32> to tensor<1x8xf32>
      %collapsed_41 = tensor.collapse_shape %extracted_slice_40 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
      %extracted_slice_42 = tensor.extract_slice %cst_18[%33, 0, 0] [1, 8, 16] [1, 1, 1] : tensor<2x8x16xf32> to tensor<1x8x16xf32>
      %collapsed_43 = tensor.collapse_shape %extracted_slice_42 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
      %extracted_slice_44 = tensor.extract_slice %cst_19[%33, 0, 0] [1, 16, 8] [1, 1, 1] : tensor<2x16x8xf32> to tensor<1x16x8xf32>
      %collapsed_45 = tensor.collapse_shape %extracted_slice_44 [[0, 1], [2]] : tensor<1x16x8xf32> into tensor<16x8xf32>
      %extracted_slice_46 = tensor.extract_slice %cst_20[%33, 0, 0] [1, 8, 8] [1, 1, 1] : tensor<2x8x8xf32> to tensor<1x8x8xf32>
      %collapsed_47 = tensor.collapse_shape %extracted_slice_46 [[0, 1], [2]] : tensor<1x8x8xf32> into tensor<8x8xf32>
      %extracted_slice_48 = tensor.extract_slice %cst_21[%33, 0, 0] [1, 8, 24] [1, 1, 1] : tensor<2x8x24xf32> to tensor<1x8x24xf32>
      %collapsed_49 = tensor.collapse_shape %extracted_slice_48 [[0, 1], [2]] : tensor<1x8x24xf32> into tensor<8x24xf32>
      %34 = tensor.empty() : tensor<4xf32>
      %35 = linalg.fill ins(%cst_7 : f32) outs(%34 : tensor<4xf32>) -> tensor<4xf32>
      %36 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction"]} ins(%arg2 : tensor<4x8xf32>) outs(%35 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.addf %out, %in : f32
        linalg.yield %116 : f32
      } -> tensor<4xf32>
      %expanded_50 = tensor.expand_shape %36 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
      %37 = tensor.empty() : tensor<4x1xf32>
      %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_50 : tensor<4x1xf32>) outs(%37 : tensor<4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.divf %in, %cst_6 : f32
        linalg.yield %116 : f32
      } -> tensor<4x1xf32>
      %39 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<4x1xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x8xf32>
      %40 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2, %39 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.subf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x8xf32>
      %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.mulf %in, %in : f32
        linalg.yield %116 : f32
      } -> tensor<4x8xf32>
      %42 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction"]} ins(%41 : tensor<4x8xf32>) outs(%35 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.addf %out, %in : f32
        linalg.yield %116 : f32
      } -> tensor<4xf32>
      %expanded_51 = tensor.expand_shape %42 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
      %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_51 : tensor<4x1xf32>) outs(%37 : tensor<4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.divf %in, %cst_6 : f32
        linalg.yield %116 : f32
      } -> tensor<4x1xf32>
      %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<4x1xf32>) outs(%37 : tensor<4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.addf %in, %cst_5 : f32
        linalg.yield %116 : f32
      } -> tensor<4x1xf32>
      %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<4x1xf32>) outs(%37 : tensor<4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = math.sqrt %in : f32
        linalg.yield %116 : f32
      } -> tensor<4x1xf32>
      %46 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<4x1xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x8xf32>
      %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%40, %46 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.divf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x8xf32>
      %48 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_39 : tensor<8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x8xf32>
      %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.mulf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x8xf32>
      %50 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_27 : tensor<8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x8xf32>
      %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%49, %50 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.addf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x8xf32>
      %52 = tensor.empty() : tensor<4x24xf32>
      %53 = linalg.fill ins(%cst_7 : f32) outs(%52 : tensor<4x24xf32>) -> tensor<4x24xf32>
      %54 = linalg.matmul ins(%51, %collapsed_49 : tensor<4x8xf32>, tensor<8x24xf32>) outs(%53 : tensor<4x24xf32>) -> tensor<4x24xf32>
      %55 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_33 : tensor<24xf32>) outs(%52 : tensor<4x24xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x24xf32>
      %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%54, %55 : tensor<4x24xf32>, tensor<4x24xf32>) outs(%52 : tensor<4x24xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.addf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x24xf32>
      %extracted_slice_52 = tensor.extract_slice %56[0, 0] [4, 8] [1, 1] : tensor<4x24xf32> to tensor<4x8xf32>
      %extracted_slice_53 = tensor.extract_slice %56[0, 8] [4, 8] [1, 1] : tensor<4x24xf32> to tensor<4x8xf32>
      %extracted_slice_54 = tensor.extract_slice %56[0, 16] [4, 8] [1, 1] : tensor<4x24xf32> to tensor<4x8xf32>
      %expanded_55 = tensor.expand_shape %extracted_slice_52 [[0], [1, 2]] output_shape [4, 2, 4] : tensor<4x8xf32> into tensor<4x2x4xf32>
      %57 = tensor.empty() : tensor<2x4x4xf32>
      %58 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<4x2x4xf32>) outs(%57 : tensor<2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x4xf32>
      %expanded_56 = tensor.expand_shape %extracted_slice_53 [[0], [1, 2]] output_shape [4, 2, 4] : tensor<4x8xf32> into tensor<4x2x4xf32>
      %59 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56 : tensor<4x2x4xf32>) outs(%57 : tensor<2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x4xf32>
      %expanded_57 = tensor.expand_shape %extracted_slice_54 [[0], [1, 2]] output_shape [4, 2, 4] : tensor<4x8xf32> into tensor<4x2x4xf32>
      %60 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<4x2x4xf32>) outs(%57 : tensor<2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x4xf32>
      %61 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x4xf32>) outs(%57 : tensor<2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x4xf32>
      %62 = linalg.fill ins(%cst_7 : f32) outs(%57 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
      %63 = linalg.batch_matmul ins(%58, %61 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%62 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
      %64 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x4xf32>) outs(%57 : tensor<2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.divf %in, %cst_4 : f32
        linalg.yield %116 : f32
      } -> tensor<2x4x4xf32>
      %65 = tensor.empty() : tensor<2x4xf32>
      %66 = linalg.fill ins(%cst_3 : f32) outs(%65 : tensor<2x4xf32>) -> tensor<2x4xf32>
      %67 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%64 : tensor<2x4x4xf32>) outs(%66 : tensor<2x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.maximumf %out, %in : f32
        linalg.yield %116 : f32
      } -> tensor<2x4xf32>
      %68 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4xf32>) outs(%57 : tensor<2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x4xf32>
      %69 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %68 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%57 : tensor<2x4x4xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.subf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<2x4x4xf32>
      %70 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x4xf32>) outs(%57 : tensor<2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = math.exp %in : f32
        linalg.yield %116 : f32
      } -> tensor<2x4x4xf32>
      %71 = linalg.fill ins(%cst_7 : f32) outs(%65 : tensor<2x4xf32>) -> tensor<2x4xf32>
      %72 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x4x4xf32>) outs(%71 : tensor<2x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.addf %out, %in : f32
        linalg.yield %116 : f32
      } -> tensor<2x4xf32>
      %73 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4xf32>) outs(%57 : tensor<2x4x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x4xf32>
      %74 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%57 : tensor<2x4x4xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.divf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<2x4x4xf32>
      %75 = linalg.batch_matmul ins(%74, %60 : tensor<2x4x4xf32>, tensor<2x4x4xf32>) outs(%62 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
      %76 = tensor.empty() : tensor<4x2x4xf32>
      %77 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x4x4xf32>) outs(%76 : tensor<4x2x4xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x2x4xf32>
      %collapsed_58 = tensor.collapse_shape %77 [[0], [1, 2]] : tensor<4x2x4xf32> into tensor<4x8xf32>
      %78 = linalg.fill ins(%cst_7 : f32) outs(%7 : tensor<4x8xf32>) -> tensor<4x8xf32>
      %79 = linalg.matmul ins(%collapsed_58, %collapsed_47 : tensor<4x8xf32>, tensor<8x8xf32>) outs(%78 : tensor<4x8xf32>) -> tensor<4x8xf32>
      %80 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2, %79 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.addf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x8xf32>
      %81 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_31 : tensor<8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x8xf32>
      %82 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%80, %81 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.addf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x8xf32>
      %83 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction"]} ins(%82 : tensor<4x8xf32>) outs(%35 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.addf %out, %in : f32
        linalg.yield %116 : f32
      } -> tensor<4xf32>
      %expanded_59 = tensor.expand_shape %83 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
      %84 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_59 : tensor<4x1xf32>) outs(%37 : tensor<4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.divf %in, %cst_6 : f32
        linalg.yield %116 : f32
      } -> tensor<4x1xf32>
      %85 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<4x1xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x8xf32>
      %86 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%82, %85 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.subf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x8xf32>
      %87 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.mulf %in, %in : f32
        linalg.yield %116 : f32
      } -> tensor<4x8xf32>
      %88 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction"]} ins(%87 : tensor<4x8xf32>) outs(%35 : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.addf %out, %in : f32
        linalg.yield %116 : f32
      } -> tensor<4xf32>
      %expanded_60 = tensor.expand_shape %88 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
      %89 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_60 : tensor<4x1xf32>) outs(%37 : tensor<4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.divf %in, %cst_6 : f32
        linalg.yield %116 : f32
      } -> tensor<4x1xf32>
      %90 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<4x1xf32>) outs(%37 : tensor<4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.addf %in, %cst_5 : f32
        linalg.yield %116 : f32
      } -> tensor<4x1xf32>
      %91 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<4x1xf32>) outs(%37 : tensor<4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = math.sqrt %in : f32
        linalg.yield %116 : f32
      } -> tensor<4x1xf32>
      %92 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<4x1xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x8xf32>
      %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%86, %92 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.divf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x8xf32>
      %94 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_41 : tensor<8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x8xf32>
      %95 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%93, %94 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.mulf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x8xf32>
      %96 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_29 : tensor<8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x8xf32>
      %97 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%95, %96 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.addf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x8xf32>
      %98 = tensor.empty() : tensor<4x16xf32>
      %99 = linalg.fill ins(%cst_7 : f32) outs(%98 : tensor<4x16xf32>) -> tensor<4x16xf32>
      %100 = linalg.matmul ins(%97, %collapsed_43 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%99 : tensor<4x16xf32>) -> tensor<4x16xf32>
      %101 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_35 : tensor<16xf32>) outs(%98 : tensor<4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x16xf32>
      %102 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%100, %101 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%98 : tensor<4x16xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.addf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x16xf32>
      %103 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<4x16xf32>) outs(%98 : tensor<4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.mulf %in, %in : f32
        linalg.yield %116 : f32
      } -> tensor<4x16xf32>
      %104 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%103, %102 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%98 : tensor<4x16xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.mulf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x16xf32>
      %105 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%104 : tensor<4x16xf32>) outs(%98 : tensor<4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.mulf %in, %cst_2 : f32
        linalg.yield %116 : f32
      } -> tensor<4x16xf32>
      %106 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%102, %105 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%98 : tensor<4x16xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.addf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x16xf32>
      %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%106 : tensor<4x16xf32>) outs(%98 : tensor<4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.mulf %in, %cst_1 : f32
        linalg.yield %116 : f32
      } -> tensor<4x16xf32>
      %108 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%107 : tensor<4x16xf32>) outs(%98 : tensor<4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = math.tanh %in : f32
        linalg.yield %116 : f32
      } -> tensor<4x16xf32>
      %109 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%108 : tensor<4x16xf32>) outs(%98 : tensor<4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.addf %in, %cst_0 : f32
        linalg.yield %116 : f32
      } -> tensor<4x16xf32>
      %110 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<4x16xf32>) outs(%98 : tensor<4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        %116 = arith.mulf %in, %cst : f32
        linalg.yield %116 : f32
      } -> tensor<4x16xf32>
      %111 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%102, %110 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%98 : tensor<4x16xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.mulf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x16xf32>
      %112 = linalg.matmul ins(%111, %collapsed_45 : tensor<4x16xf32>, tensor<16x8xf32>) outs(%78 : tensor<4x8xf32>) -> tensor<4x8xf32>
      %113 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%82, %112 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.addf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x8xf32>
      %114 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_37 : tensor<8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<4x8xf32>
      %115 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%113, %114 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_61: f32, %out: f32):
        %116 = arith.addf %in, %in_61 : f32
        linalg.yield %116 : f32
      } -> tensor<4x8xf32>
      scf.yield %115 : tensor<4x8xf32>
    }
    %10 = tensor.empty() : tensor<4xf32>
    %11 = linalg.fill ins(%cst_7 : f32) outs(%10 : tensor<4xf32>) -> tensor<4xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction"]} ins(%9 : tensor<4x8xf32>) outs(%11 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %out, %in : f32
      linalg.yield %31 : f32
    } -> tensor<4xf32>
    %expanded_25 = tensor.expand_shape %12 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %13 = tensor.empty() : tensor<4x1xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_25 : tensor<4x1xf32>) outs(%13 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_6 : f32
      linalg.yield %31 : f32
    } -> tensor<4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<4x1xf32>) outs(%7 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %31 = arith.subf %in, %in_27 : f32
      linalg.yield %31 : f32
    } -> tensor<4x8xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.mulf %in, %in : f32
      linalg.yield %31 : f32
    } -> tensor<4x8xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction"]} ins(%17 : tensor<4x8xf32>) outs(%11 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %out, %in : f32
      linalg.yield %31 : f32
    } -> tensor<4xf32>
    %expanded_26 = tensor.expand_shape %18 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_26 : tensor<4x1xf32>) outs(%13 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_6 : f32
      linalg.yield %31 : f32
    } -> tensor<4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<4x1xf32>) outs(%13 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %cst_5 : f32
      linalg.yield %31 : f32
    } -> tensor<4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<4x1xf32>) outs(%13 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.sqrt %in : f32
      linalg.yield %31 : f32
    } -> tensor<4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<4x1xf32>) outs(%7 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%16, %22 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %31 = arith.divf %in, %in_27 : f32
      linalg.yield %31 : f32
    } -> tensor<4x8xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_22 : tensor<8xf32>) outs(%7 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%23, %24 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %31 = arith.mulf %in, %in_27 : f32
      linalg.yield %31 : f32
    } -> tensor<4x8xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_23 : tensor<8xf32>) outs(%7 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%25, %26 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%7 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %31 = arith.addf %in, %in_27 : f32
      linalg.yield %31 : f32
    } -> tensor<4x8xf32>
    %28 = tensor.empty() : tensor<4x5xf32>
    %29 = linalg.fill ins(%cst_7 : f32) outs(%28 : tensor<4x5xf32>) -> tensor<4x5xf32>
    %30 = linalg.matmul ins(%27, %cst_24 : tensor<4x8xf32>, tensor<8x5xf32>) outs(%29 : tensor<4x5xf32>) -> tensor<4x5xf32>
    return %30 : tensor<4x5xf32>
  }
}

