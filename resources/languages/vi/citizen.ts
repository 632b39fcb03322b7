<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="ja">
    <context>
        <name>StepNames</name>
        <message>
            <source>PC/SCサービス</source>
            <translation>Dịch vụ PC/SC</translation>
        </message>
        <message>
            <source>カードリーダー</source>
            <translation>Đầu đọc thẻ</translation>
        </message>
        <message>
            <source>置く・差し込む</source>
            <translation>Đặt hoặc cắm thẻ</translation>
        </message>
        <message>
            <source>カードがある</source>
            <translation>Có thẻ</translation>
        </message>
        <message>
            <source>カードが答える</source>
            <translation>Thẻ trả lời</translation>
        </message>
        <message>
            <source>カードは1枚</source>
            <translation>Chỉ có 1 thẻ</translation>
        </message>
        <message>
            <source>カードの種類</source>
            <translation>Loại thẻ</translation>
        </message>
        <message>
            <source>公的個人認証のアプリ</source>
            <translation>Ứng dụng JPKI</translation>
        </message>
        <message>
            <source>カードの名札</source>
            <translation>Nhãn thẻ</translation>
        </message>
        <message>
            <source>入っている電子証明書</source>
            <translation>Chứng nhận trên thẻ</translation>
        </message>
        <message>
            <source>電子証明書の読み取り</source>
            <translation>Đọc chứng nhận</translation>
        </message>
        <message>
            <source>有効期間</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>発行から24時間</source>
            <translation>24 giờ từ khi cấp</translation>
        </message>
        <message>
            <source>発行元</source>
            <translation>Nơi cấp</translation>
        </message>
        <message>
            <source>暗証番号の残り回数</source>
            <translation>Số lần PIN còn lại</translation>
        </message>
    </context>
    <context>
        <name>ExaminingTexts</name>
        <message>
            <source>読み取りをくわしく調べる</source>
            <translation>Kiểm tra kỹ việc đọc thẻ</translation>
        </message>
        <message>
            <source>置いても何も起きないとき</source>
            <translation>Đặt thẻ mà không có gì xảy ra</translation>
        </message>
        <message>
            <source>カードとリーダーを調べています</source>
            <translation>Đang kiểm tra thẻ và đầu đọc</translation>
        </message>
        <message>
            <source>終わるまで、カードを動かさないでください。</source>
            <translation>Xin đừng di chuyển thẻ cho đến khi xong.</translation>
        </message>
        <message>
            <source>別のカードを調べています。動かさないでください。</source>
            <translation>Đang kiểm tra thẻ khác. Xin đừng di chuyển thẻ.</translation>
        </message>
        <message>
            <source>{total}のうち、{done}を調べました</source>
            <translation>Đã kiểm tra {done}/{total}</translation>
        </message>
        <message>
            <source>くわしい結果を見る</source>
            <translation>Xem chi tiết</translation>
        </message>
        <message>
            <source>くわしい結果を閉じる</source>
            <translation>Đóng chi tiết</translation>
        </message>
        <message>
            <source>カードもリーダーも、問題ありません</source>
            <translation>Thẻ và đầu đọc đều bình thường</translation>
        </message>
        <message>
            <source>このカードで手続きできます。「おわる」を押して、手続きを選んでください。</source>
            <translation>Có thể dùng thẻ này. Nhấn "Xong" rồi chọn thủ tục.</translation>
        </message>
        <message>
            <source>カードを一度取って置き直すと、手続きにもどります。</source>
            <translation>Lấy thẻ ra rồi đặt lại để tiếp tục thủ tục.</translation>
        </message>
        <message>
            <source>カードが離れました</source>
            <translation>Thẻ đã rời đầu đọc</translation>
        </message>
        <message>
            <source>前のカードの結果は消しました。続けるときは、カードを読み取り台に置いてください。</source>
            <translation>Kết quả của thẻ trước đã được xóa. Để tiếp tục, hãy đặt thẻ lên đầu đọc.</translation>
        </message>
        <message>
            <source>カードが見つかりません</source>
            <translation>Không tìm thấy thẻ</translation>
        </message>
        <message>
            <source>読み取り台は動いています。</source>
            <translation>Đầu đọc thẻ vẫn hoạt động.</translation>
        </message>
        <message>
            <source>ケースから出して、カードを1枚だけ、読み取り台のまん中に置いてください。置くと、自動で調べます。</source>
            <translation>Lấy thẻ ra khỏi bao. Chỉ đặt 1 thẻ vào giữa đầu đọc. Máy sẽ tự động kiểm tra.</translation>
        </message>
        <message>
            <source>発行から24時間たったら、またおいでください。</source>
            <translation>Xin quay lại sau 24 giờ kể từ khi cấp.</translation>
        </message>
        <message>
            <source>電子証明書の期限まで、3か月を切っています。{desk}で更新できます。</source>
            <translation>Chứng nhận điện tử sẽ hết hạn trong chưa đầy 3 tháng. Có thể gia hạn tại {desk}.</translation>
        </message>
        <message>
            <source>4桁の暗証番号は、あと1回まちがえるとロックされます。</source>
            <translation>Nhập sai 1 lần nữa, mã PIN 4 số sẽ bị khóa.</translation>
        </message>
        <message>
            <source>4桁の暗証番号は、あと2回まちがえるとロックされます。</source>
            <translation>Nhập sai 2 lần nữa, mã PIN 4 số sẽ bị khóa.</translation>
        </message>
        <message>
            <source>読み取りに時間がかかりました。終わるまで、カードを動かさないでください。</source>
            <translation>Đọc thẻ mất nhiều thời gian. Xin đừng di chuyển thẻ cho đến khi xong.</translation>
        </message>
        <message>
            <source>カードは読めました。気をつけることがあります</source>
            <translation>Đã đọc được thẻ. Có điều cần lưu ý</translation>
        </message>
        <message>
            <source>気をつけること</source>
            <translation>Lưu ý</translation>
        </message>
        <message>
            <source>もう一度調べる</source>
            <translation>Kiểm tra lại</translation>
        </message>
        <message>
            <source>置き方を調べる(5秒)</source>
            <translation>Thử vị trí đặt (5 giây)</translation>
        </message>
        <message>
            <source>別のカードでくらべる</source>
            <translation>Thử bằng thẻ khác</translation>
        </message>
        <message>
            <source>業者用の記録を作る</source>
            <translation>Tạo bản ghi cho hãng</translation>
        </message>
        <message>
            <source>記録を作っています</source>
            <translation>Đang tạo bản ghi</translation>
        </message>
        <message>
            <source>業者用の記録を作りました</source>
            <translation>Đã tạo bản ghi cho hãng</translation>
        </message>
        <message>
            <source>{file}
カードの持ち主のことは入っていません。このまま業者に渡せます。</source>
            <translation>{file}
Không có dữ liệu của chủ thẻ. Có thể đưa nguyên như vậy cho hãng.</translation>
        </message>
        <message>
            <source>記録を作れませんでした。少し待って、もう一度押してください。同じなら、機械の係に知らせてください。</source>
            <translation>Không tạo được bản ghi. Chờ một chút rồi nhấn lại. Nếu vẫn vậy, hãy báo người phụ trách máy.</translation>
        </message>
        <message>
            <source>5秒の間、くり返し読んでいます</source>
            <translation>Đang đọc lặp lại trong 5 giây</translation>
        </message>
        <message>
            <source>カードを少しずつ動かして、よく読める場所をさがしてください。</source>
            <translation>Dịch thẻ từng chút một. Tìm chỗ đọc thẻ tốt.</translation>
        </message>
        <message>
            <source>読めた回数 {reads}
途切れた回数 {losses}</source>
            <translation>Số lần đọc được {reads}
Số lần bị ngắt {losses}</translation>
        </message>
        <message>
            <source>安定して読めています</source>
            <translation>Đọc thẻ ổn định</translation>
        </message>
        <message>
            <source>読み取りが安定していません</source>
            <translation>Đọc thẻ không ổn định</translation>
        </message>
        <message>
            <source>一度も最後まで読めませんでした</source>
            <translation>Không lần nào đọc được đến hết</translation>
        </message>
        <message>
            <source>いまの置き方で使えます。</source>
            <translation>Có thể dùng vị trí này.</translation>
        </message>
        <message>
            <source>上から順に試してください。</source>
            <translation>Hãy thử lần lượt từ trên.</translation>
        </message>
        <message>
            <source>はかった結果</source>
            <translation>Kết quả đo</translation>
        </message>
        <message>
            <source>別のカードを置いてください</source>
            <translation>Xin đặt một thẻ khác</translation>
        </message>
        <message>
            <source>いまのカードを取り、別のマイナンバーカードを同じリーダーに置いてください。</source>
            <translation>Lấy thẻ này ra, đặt một Thẻ My Number khác lên cùng đầu đọc.</translation>
        </message>
        <message>
            <source>カードとリーダーの、どちらの問題かが分かります。暗証番号は使いません。</source>
            <translation>Cách này cho biết lỗi ở thẻ hay ở đầu đọc. Không dùng mã PIN.</translation>
        </message>
        <message>
            <source>はじめのカードの問題です</source>
            <translation>Lỗi ở thẻ đầu tiên</translation>
        </message>
        <message>
            <source>読み取り台の問題です</source>
            <translation>Lỗi ở đầu đọc thẻ</translation>
        </message>
        <message>
            <source>どちらのカードも読めました</source>
            <translation>Cả hai thẻ đều đọc được</translation>
        </message>
        <message>
            <source>別のカードを調べられませんでした</source>
            <translation>Không kiểm tra được thẻ kia</translation>
        </message>
        <message>
            <source>まだ、どちらとも言えません</source>
            <translation>Chưa biết lỗi ở đâu</translation>
        </message>
        <message>
            <source>同じ読み取り台で、別のカードは読めました。はじめのカードを、{desk}で調べてもらってください。</source>
            <translation>Cùng đầu đọc này đọc được thẻ khác. Hãy nhờ {desk} kiểm tra thẻ đầu tiên.</translation>
        </message>
        <message>
            <source>カードを替えても同じでした。「職員を呼ぶ」を押してください。カードのせいではありません。</source>
            <translation>Đổi thẻ khác cũng vậy. Nhấn "Gọi nhân viên". Không phải do thẻ của quý vị.</translation>
        </message>
        <message>
            <source>はじめは、置き方が合わなかったのかもしれません。はじめのカードを、もう一度置いてみてください。</source>
            <translation>Có lẽ lúc đầu thẻ đặt chưa đúng chỗ. Hãy đặt lại thẻ đầu tiên.</translation>
        </message>
        <message>
            <source>「もどる」を押して、別のカードを1枚だけ、もう一度置いてください。</source>
            <translation>Nhấn "Trở lại". Rồi đặt lại, chỉ 1 thẻ khác thôi.</translation>
        </message>
        <message>
            <source>「もどる」を押して、さらに別のカードで試してください。</source>
            <translation>Nhấn "Trở lại" và thử với một thẻ khác nữa.</translation>
        </message>
        <message>
            <source>{step}:{sentence}</source>
            <translation>{step}: {sentence}</translation>
        </message>
        <message>
            <source>{step}:{mark}</source>
            <translation>{step}: {mark}</translation>
        </message>
        <message>
            <source>問題なし</source>
            <translation>Tốt</translation>
        </message>
        <message>
            <source>注意</source>
            <translation>Lưu ý</translation>
        </message>
        <message>
            <source>問題あり</source>
            <translation>Có lỗi</translation>
        </message>
        <message>
            <source>調べていない</source>
            <translation>Chưa kiểm tra</translation>
        </message>
    </context>
    <context>
        <name>PinPurposeTexts</name>
        <message>
            <source>あなたの記録を見るために使います。</source>
            <translation>Dùng để xem những gì đã ghi về quý vị.</translation>
        </message>
        <message>
            <source>予約をするために使います。</source>
            <translation>Dùng để đặt trước.</translation>
        </message>
        <message>
            <source>マイキーID {mykey}の予約をするために使います。</source>
            <translation>Dùng để đặt trước: MyKey ID {mykey}</translation>
        </message>
        <message>
            <source>{service}に申し込むために使います。番号の終わりは{tail}です。</source>
            <translation>Dùng để đăng ký {service}. Số kết thúc bằng {tail}.</translation>
        </message>
        <message>
            <source>{service}受付番号 {reference}の申し込みを取り消すために使います。</source>
            <translation>Dùng để hủy đăng ký của quý vị: {service}số tiếp nhận {reference}</translation>
        </message>
        <message>
            <source>{date}の予約(マイキーID {mykey})を、このカードに引き継ぐために使います。</source>
            <translation>Dùng để chuyển lần đặt trước {date} (MyKey ID {mykey}) sang thẻ này.</translation>
        </message>
        <message>
            <source>ほかの人に使われないように、1件ごとに暗証番号をおたずねします。</source>
            <translation>Mỗi lần đều hỏi mã PIN, để người khác không dùng được thẻ của quý vị.</translation>
        </message>
        <message>
            <source>ほかの窓口の記録と重なったため、まだ記録していません。もう一度、暗証番号を入れてください。</source>
            <translation>Trùng với bản ghi của quầy khác nên chưa ghi gì cả. Xin nhập mã PIN một lần nữa.</translation>
        </message>
    </context>
    <context>
        <name>RefusalTexts</name>
        <message>
            <source>カードを取ると、この画面は消えます。必要なら、先に書き写してください。</source>
            <translation>Khi lấy thẻ ra, màn hình này sẽ đóng. Nếu cần, xin chép lại trước.</translation>
        </message>
        <message>
            <source>いま、すること</source>
            <translation>Việc cần làm ngay</translation>
        </message>
        <message>
            <source>次に手続きできる日は、この機械では分かりません。職員にお聞きください。</source>
            <translation>Máy này không biết ngày nào có thể làm thủ tục. Xin hỏi nhân viên.</translation>
        </message>
        <message>
            <source>手続きできるのは、ご本人だけです</source>
            <translation>Chỉ chủ thẻ mới làm được thủ tục</translation>
        </message>
        <message>
            <source>代わりの方が手続きすると、ポイントが別の人のものになることがあるためです。せっかくおいでいただいたのに、申し訳ありません。</source>
            <translation>Nếu người khác làm thay, điểm có thể về nhầm người. Thành thật xin lỗi vì quý vị đã cất công đến đây.</translation>
        </message>
        <message>
            <source>ご本人が、カードと4桁の暗証番号を持っておいでください。</source>
            <translation>Chủ thẻ cần đến cùng thẻ và mã PIN 4 số.</translation>
        </message>
        <message>
            <source>15歳未満の方は、法定代理人が手続きできます。</source>
            <translation>Dưới 15 tuổi: người đại diện theo pháp luật làm được.</translation>
        </message>
        <message>
            <source>成年被後見人の方は、法定代理人が手続きできます。</source>
            <translation>Người lớn được giám hộ: người đại diện theo pháp luật làm được.</translation>
        </message>
        <message>
            <source>窓口は、いま閉まっています</source>
            <translation>Quầy hiện đang đóng</translation>
        </message>
        <message>
            <source>職員がいない時間は、この機械では手続きできません。</source>
            <translation>Khi không có nhân viên, máy này không làm thủ tục được.</translation>
        </message>
        <message>
            <source>次は{moment}から受け付けます。</source>
            <translation>Mở lại từ {moment}.</translation>
        </message>
        <message>
            <source>この窓口で、いま受け付けている制度はありません</source>
            <translation>Quầy này hiện không nhận chương trình nào</translation>
        </message>
        <message>
            <source>この機械に、制度がまだ登録されていません。あなたのせいではありません。</source>
            <translation>Máy này chưa cài chương trình nào. Không phải lỗi của quý vị.</translation>
        </message>
        <message>
            <source>いつ始まるか、職員にお聞きください。</source>
            <translation>Xin hỏi nhân viên khi nào bắt đầu.</translation>
        </message>
        <message>
            <source>予約は、まだ始まっていません</source>
            <translation>Chưa bắt đầu nhận đặt trước</translation>
        </message>
        <message>
            <source>受付が始まる前です。</source>
            <translation>Chưa đến ngày nhận.</translation>
        </message>
        <message>
            <source>{moment}から受け付けます。</source>
            <translation>Nhận từ {moment}.</translation>
        </message>
        <message>
            <source>予約の受付は終わりました</source>
            <translation>Đã hết nhận đặt trước</translation>
        </message>
        <message>
            <source>受付の期間を過ぎています。</source>
            <translation>Đã quá thời gian nhận.</translation>
        </message>
        <message>
            <source>ほかに受けられるものがないか、職員にお聞きください。</source>
            <translation>Xin hỏi nhân viên xem có thể nhận quyền lợi nào khác.</translation>
        </message>
        <message>
            <source>申し込みは、まだ始まっていません</source>
            <translation>Chưa bắt đầu nhận đăng ký</translation>
        </message>
        <message>
            <source>申し込みの受付が始まる前です。予約は先にできることがあります。</source>
            <translation>Chưa đến ngày nhận đăng ký. Có khi vẫn đặt trước được.</translation>
        </message>
        <message>
            <source>申し込みの受付は終わりました</source>
            <translation>Đã hết nhận đăng ký</translation>
        </message>
        <message>
            <source>申し込みの期間を過ぎています。</source>
            <translation>Đã quá thời gian đăng ký.</translation>
        </message>
        <message>
            <source>もう申し込んだ方は、「自分の状況を見る」で確かめられます。</source>
            <translation>Nếu đã đăng ký, xin kiểm tra ở "Xem tình trạng".</translation>
        </message>
        <message>
            <source>このサービスの受付は終わりました</source>
            <translation>Dịch vụ này đã hết nhận đăng ký</translation>
        </message>
        <message>
            <source>選んだ決済サービスが決めた、申し込みの最後の日を過ぎています。何も記録されていません。</source>
            <translation>Đã quá ngày đăng ký cuối cùng do dịch vụ thanh toán đó quy định. Không có gì được ghi lại.</translation>
        </message>
        <message>
            <source>カードを取って、最初から、ほかの決済サービスを選んでください。</source>
            <translation>Lấy thẻ ra, làm lại từ đầu và chọn dịch vụ thanh toán khác.</translation>
        </message>
        <message>
            <source>国のシステムが保守で止まっています</source>
            <translation>Hệ thống nhà nước đang bảo trì</translation>
        </message>
        <message>
            <source>あなたのカードのせいではありません。保守のあいだは、窓口でも手続きできません。</source>
            <translation>Không phải do thẻ của quý vị. Trong lúc bảo trì, quầy cũng không làm thủ tục được.</translation>
        </message>
        <message>
            <source>{moment}から、またおいでください。</source>
            <translation>Xin quay lại từ {moment}.</translation>
        </message>
        <message>
            <source>いま、この機械では手続きできません</source>
            <translation>Hiện máy này không làm được thủ tục</translation>
        </message>
        <message>
            <source>機械の時計が合っていないようです。あなたのせいではありません。何も記録されていません。</source>
            <translation>Đồng hồ của máy có vẻ sai. Không phải lỗi của quý vị. Không có gì được ghi lại.</translation>
        </message>
        <message>
            <source>職員をお呼びください。時計を直すか、ほかの窓口をご案内します。</source>
            <translation>Xin gọi nhân viên. Họ sẽ chỉnh đồng hồ hoặc chỉ quầy khác.</translation>
        </message>
        <message>
            <source>カードの読み取りを準備しています</source>
            <translation>Đang chuẩn bị đọc thẻ</translation>
        </message>
        <message>
            <source>読み取りのしくみが動いていません。あなたのカードのせいではありません。</source>
            <translation>Hệ thống đọc thẻ chưa chạy. Không phải do thẻ của quý vị.</translation>
        </message>
        <message>
            <source>動き出すと、自動で次の画面に進みます。1分待っても進まないときは、職員をお呼びください。</source>
            <translation>Khi chạy, màn hình tiếp theo sẽ tự mở. Nếu sau 1 phút chưa mở, xin gọi nhân viên.</translation>
        </message>
        <message>
            <source>読み取り台がつながっていません</source>
            <translation>Đầu đọc thẻ chưa được kết nối</translation>
        </message>
        <message>
            <source>カードを置く台が見つかりません。あなたのカードのせいではありません。</source>
            <translation>Máy không tìm thấy đầu đọc thẻ. Không phải do thẻ của quý vị.</translation>
        </message>
        <message>
            <source>職員をお呼びください。つながると、自動で次の画面に進みます。</source>
            <translation>Xin gọi nhân viên. Khi kết nối xong, màn hình tiếp theo sẽ tự mở.</translation>
        </message>
        <message>
            <source>読み取り台から返事が来ません</source>
            <translation>Đầu đọc thẻ không trả lời</translation>
        </message>
        <message>
            <source>カードを調べている途中で、読み取り台が止まりました。あなたのカードのせいとは限りません。何も記録されていません。</source>
            <translation>Đầu đọc dừng khi đang kiểm tra thẻ. Chưa chắc là do thẻ của quý vị. Không có gì được ghi lại.</translation>
        </message>
        <message>
            <source>カードを取って、少しお待ちください。画面が変わらないときや、また同じになるときは、職員をお呼びください。</source>
            <translation>Lấy thẻ ra và chờ một chút. Nếu màn hình không đổi hoặc lại bị như vậy, xin gọi nhân viên.</translation>
        </message>
        <message>
            <source>カードが、ほかの画面で使われています</source>
            <translation>Thẻ đang được dùng ở màn hình khác</translation>
        </message>
        <message>
            <source>同じ読み取り台を、別のプログラムが使っています。</source>
            <translation>Một phần mềm khác đang dùng đầu đọc thẻ này.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。</source>
            <translation>Lấy thẻ ra và gọi nhân viên.</translation>
        </message>
        <message>
            <source>カードを1枚だけ、ケースから出して置いてください</source>
            <translation>Lấy thẻ ra khỏi bao, chỉ đặt 1 thẻ</translation>
        </message>
        <message>
            <source>何かが置かれていますが、答えがありません。2枚重なっているか、厚いケースに入っているようです。</source>
            <translation>Có vật trên đầu đọc nhưng không trả lời. Có thể 2 thẻ chồng lên nhau, hoặc bao quá dày.</translation>
        </message>
        <message>
            <source>カードを1枚だけにして、台のまん中に置き直してください。1枚でも同じときは、職員をお呼びください。</source>
            <translation>Chỉ đặt 1 thẻ vào giữa đầu đọc. Nếu chỉ 1 thẻ mà vẫn vậy, xin gọi nhân viên.</translation>
        </message>
        <message>
            <source>カードが2枚見つかりました</source>
            <translation>Tìm thấy 2 thẻ</translation>
        </message>
        <message>
            <source>どちらのカードで手続きするのか、分かりません。</source>
            <translation>Máy không biết dùng thẻ nào.</translation>
        </message>
        <message>
            <source>手続きするカード1枚だけを残して、もう1枚を取ってください。</source>
            <translation>Chỉ để lại thẻ muốn dùng. Lấy thẻ kia ra.</translation>
        </message>
        <message>
            <source>カードの答えに時間がかかりすぎます</source>
            <translation>Thẻ trả lời quá lâu</translation>
        </message>
        <message>
            <source>カードは台にありますが、答えがなかなか返ってこないので、待つのをやめました。何も記録されていません。</source>
            <translation>Thẻ nằm trên đầu đọc nhưng mãi không trả lời, nên máy ngừng chờ. Không có gì được ghi lại.</translation>
        </message>
        <message>
            <source>カードをケースから出して、台のまん中に置き直してください。また同じになるときは、職員をお呼びください。</source>
            <translation>Lấy thẻ ra khỏi bao, đặt lại vào giữa đầu đọc. Nếu lại bị như vậy, xin gọi nhân viên.</translation>
        </message>
        <message>
            <source>カードを読み取れませんでした</source>
            <translation>Không đọc được thẻ</translation>
        </message>
        <message>
            <source>カードの答えが途中で切れたか、読み取れない形でした。何も記録されていません。</source>
            <translation>Câu trả lời của thẻ bị ngắt hoặc không đọc được. Không có gì được ghi lại.</translation>
        </message>
        <message>
            <source>カードを一度取って、台のまん中に置き直してください。何度も同じときは、ICチップの故障かもしれません。</source>
            <translation>Lấy thẻ ra, đặt lại vào giữa. Nếu nhiều lần vẫn vậy, chip IC có thể bị hỏng.</translation>
        </message>
        <message>
            <source>これは住民基本台帳カードです</source>
            <translation>Đây là thẻ Juki</translation>
        </message>
        <message>
            <source>住民基本台帳カードは、前の制度のカードです。この手続きには使えません。</source>
            <translation>Thẻ Juki (thẻ sổ cư trú cơ bản) thuộc chế độ cũ. Không dùng được cho thủ tục này.</translation>
        </message>
        <message>
            <source>マイナンバーカードをお持ちでしたら、置き直してください。お持ちでない方は、申請できます。</source>
            <translation>Nếu có Thẻ My Number, xin đặt thẻ đó. Nếu chưa có, quý vị có thể xin cấp.</translation>
        </message>
        <message>
            <source>スマートフォンではなく、カードを置いてください</source>
            <translation>Xin đặt thẻ, không đặt điện thoại</translation>
        </message>
        <message>
            <source>スマホ用の電子証明書が読み取られました。この機械では使えません。</source>
            <translation>Máy đọc thấy chứng nhận điện tử của điện thoại. Máy này không dùng được.</translation>
        </message>
        <message>
            <source>スマートフォンを離して、マイナンバーカードを置いてください。</source>
            <translation>Bỏ điện thoại ra và đặt Thẻ My Number.</translation>
        </message>
        <message>
            <source>これは交通系や電子マネーのカードです</source>
            <translation>Đây là thẻ tàu xe hoặc thẻ tiền điện tử</translation>
        </message>
        <message>
            <source>マイナンバーカードではないカードが置かれています。</source>
            <translation>Thẻ trên đầu đọc không phải Thẻ My Number.</translation>
        </message>
        <message>
            <source>いまのカードを取って、マイナンバーカードを置いてください。財布やケースごと置かないでください。</source>
            <translation>Lấy thẻ đó ra, đặt Thẻ My Number. Đừng đặt cả ví hay bao thẻ.</translation>
        </message>
        <message>
            <source>これは運転免許証のようです</source>
            <translation>Có vẻ đây là bằng lái xe</translation>
        </message>
        <message>
            <source>いまのカードを取って、マイナンバーカードを置いてください。</source>
            <translation>Lấy thẻ đó ra và đặt Thẻ My Number.</translation>
        </message>
        <message>
            <source>このカードでは手続きできません</source>
            <translation>Thẻ này không dùng được ở đây</translation>
        </message>
        <message>
            <source>別のICカード(クレジットカードや在留カードなど)が置かれています。</source>
            <translation>Trên đầu đọc là thẻ IC khác (thẻ tín dụng, thẻ lưu trú, v.v.).</translation>
        </message>
        <message>
            <source>カードに電子証明書が入っていません</source>
            <translation>Thẻ không có chứng nhận điện tử</translation>
        </message>
        <message>
            <source>カードを申請したときに「電子証明書は不要」とした方のカードなどには、入っていません。予約には利用者証明用電子証明書が必要です。</source>
            <translation>Có thể khi xin cấp thẻ, quý vị đã chọn không cần. Để đặt trước, cần có chứng nhận điện tử xác thực người dùng.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で発行できます。発行のあと、24時間たってから、またおいでください。</source>
            <translation>Quầy ghi ở "Nơi cần đến" có thể cấp. Xin quay lại sau 24 giờ kể từ khi cấp.</translation>
        </message>
        <message>
            <source>このカードの電子証明書は、まだ使えません</source>
            <translation>Chứng nhận của thẻ này chưa dùng được</translation>
        </message>
        <message>
            <source>電子証明書の種類が新しく、この機械がまだ対応していません。カードがこわれたのではありません。暗証番号は使っていません。</source>
            <translation>Chứng nhận điện tử thuộc loại mới, máy này chưa hỗ trợ. Thẻ không bị hỏng. Mã PIN chưa được dùng.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。ほかの方法をご案内します。</source>
            <translation>Lấy thẻ ra và gọi nhân viên. Họ sẽ chỉ cách khác.</translation>
        </message>
        <message>
            <source>電子証明書の期限が切れています</source>
            <translation>Chứng nhận điện tử đã hết hạn</translation>
        </message>
        <message>
            <source>カードそのものが使えても、電子証明書は5回目の誕生日で期限が来ます。在留期間がある方は、その終わりの日です。</source>
            <translation>Dù thẻ còn dùng được, chứng nhận điện tử hết hạn vào sinh nhật thứ 5 sau khi cấp hoặc khi hết thời hạn lưu trú.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で更新できます。更新のあと、24時間たってから、またおいでください。</source>
            <translation>Quầy ghi ở "Nơi cần đến" có thể gia hạn. Xin quay lại sau 24 giờ kể từ khi gia hạn.</translation>
        </message>
        <message>
            <source>電子証明書が、まだ始まっていません</source>
            <translation>Chứng nhận điện tử chưa có hiệu lực</translation>
        </message>
        <message>
            <source>カードの始まりの日時が、この機械の時計より先です。機械の時計がずれているかもしれません。</source>
            <translation>Ngày giờ bắt đầu của thẻ muộn hơn đồng hồ máy này. Đồng hồ của máy có thể sai.</translation>
        </message>
        <message>
            <source>職員をお呼びください。</source>
            <translation>Xin gọi nhân viên.</translation>
        </message>
        <message>
            <source>電子証明書ができてから24時間たっていません</source>
            <translation>Chứng nhận điện tử chưa đủ 24 giờ</translation>
        </message>
        <message>
            <source>電子証明書を更新・発行したあと24時間は、手続きできません。カードは正しく読み取れました。</source>
            <translation>Trong 24 giờ sau khi gia hạn hoặc cấp, không làm thủ tục được. Thẻ đã được đọc đúng.</translation>
        </message>
        <message>
            <source>{moment}から手続きできます。そのあとで、またおいでください。</source>
            <translation>Làm được từ {moment}. Xin quay lại sau lúc đó.</translation>
        </message>
        <message>
            <source>電子証明書の発行元を確かめられません</source>
            <translation>Không xác nhận được nơi cấp chứng nhận</translation>
        </message>
        <message>
            <source>この窓口に登録された発行元の署名と合いません。何も記録されていません。</source>
            <translation>Không khớp với chữ ký nơi cấp nào đã lưu ở quầy này. Không có gì được ghi lại.</translation>
        </message>
        <message>
            <source>職員をお呼びください。新しい発行元の登録が必要なことがあります。</source>
            <translation>Xin gọi nhân viên. Có thể cần thêm nơi cấp mới vào máy.</translation>
        </message>
        <message>
            <source>この窓口では、いま手続きできません</source>
            <translation>Quầy này hiện không làm được thủ tục</translation>
        </message>
        <message>
            <source>カードが本物だと確かめる準備が、この機械にできていません。カードのせいではありません。何も記録されていません。</source>
            <translation>Máy này chưa sẵn sàng để xác nhận thẻ là thật. Thẻ không có lỗi. Không có gì được ghi lại.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。ほかに手続きできるところを、職員がご案内します。</source>
            <translation>Lấy thẻ ra và gọi nhân viên. Họ sẽ chỉ nơi khác làm được thủ tục.</translation>
        </message>
        <message>
            <source>暗証番号がロックされています</source>
            <translation>Mã PIN đã bị khóa</translation>
        </message>
        <message>
            <source>4桁の番号を続けて3回まちがえると、カードを守るためにロックされます。</source>
            <translation>Nhập sai mã PIN 4 số 3 lần liên tiếp thì bị khóa để bảo vệ thẻ.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で直せます。署名用(6〜16文字)のパスワードが分かる方は、コンビニの端末でも直せます。</source>
            <translation>Quầy ghi ở "Nơi cần đến" có thể mở khóa. Nếu biết mật khẩu dùng để ký (署名用, 6–16 ký tự), cũng mở được ở máy tại cửa hàng tiện lợi.</translation>
        </message>
        <message>
            <source>このマイキーIDは登録できません</source>
            <translation>Không lưu được MyKey ID này</translation>
        </message>
        <message>
            <source>入れたマイキーIDが、ほかの方のIDか、あなたの前のIDとちがうIDとして記録にあります。何も記録していません。</source>
            <translation>Theo bản ghi, đây là MyKey ID của người khác, hoặc khác với MyKey ID trước của quý vị. Không có gì được ghi lại.</translation>
        </message>
        <message>
            <source>マイキーIDをお確かめのうえ、職員をお呼びください。</source>
            <translation>Kiểm tra lại MyKey ID, rồi gọi nhân viên.</translation>
        </message>
        <message>
            <source>先に予約がいります</source>
            <translation>Hãy đặt trước đã</translation>
        </message>
        <message>
            <source>このカードの予約が見つかりません。申し込みは記録されていません。</source>
            <translation>Không tìm thấy lần đặt trước của thẻ này. Đăng ký chưa được ghi lại.</translation>
        </message>
        <message>
            <source>カードを取って、「ポイントの予約をする」から始めてください。</source>
            <translation>Lấy thẻ ra và bắt đầu từ "Đặt trước điểm".</translation>
        </message>
        <message>
            <source>その番号は、ほかの方の申し込みに使われています</source>
            <translation>Số này đã dùng cho đăng ký của người khác</translation>
        </message>
        <message>
            <source>同じ決済サービスの同じ番号を、2人で使うことはできません。ポイントが別の人に届くのを防ぐためです。申し込みは記録されていません。</source>
            <translation>Hai người không thể dùng chung một số của cùng dịch vụ thanh toán. Như vậy để điểm không về nhầm người. Đăng ký chưa được ghi lại.</translation>
        </message>
        <message>
            <source>番号をお確かめください。自分の番号にまちがいないときは、職員をお呼びください。職員が、先の申し込みを止めて調べます。</source>
            <translation>Xin kiểm tra lại số. Nếu chắc chắn là số của mình, xin gọi nhân viên. Họ sẽ tạm dừng đăng ký trước đó để kiểm tra.</translation>
        </message>
        <message>
            <source>いまは受け付けられません</source>
            <translation>Hiện đang tạm dừng</translation>
        </message>
        <message>
            <source>この窓口で、ほかの方の番号が続けて入れられました。番号を守るため、しばらく休みます。</source>
            <translation>Ở quầy này, số của người khác đã bị nhập nhiều lần liền. Để bảo vệ các số đó, quầy tạm nghỉ một lúc.</translation>
        </message>
        <message>
            <source>{moment}から、また手続きできます。お急ぎのときは、職員をお呼びください。</source>
            <translation>Có thể làm lại từ {moment}. Nếu gấp, xin gọi nhân viên.</translation>
        </message>
        <message>
            <source>もう申し込みができています</source>
            <translation>Quý vị đã đăng ký rồi</translation>
        </message>
        <message>
            <source>このカードの申し込みは、すでに記録されています。新しい申し込みは記録していません。</source>
            <translation>Đăng ký của thẻ này đã được ghi từ trước. Không ghi thêm đăng ký mới.</translation>
        </message>
        <message>
            <source>カードを取って、「自分の状況を見る」で確かめてください。</source>
            <translation>Lấy thẻ ra và kiểm tra ở "Xem tình trạng".</translation>
        </message>
        <message>
            <source>先に申し込んだサービスと、同じものにしてください</source>
            <translation>Xin chọn đúng dịch vụ đã đăng ký trước đó</translation>
        </message>
        <message>
            <source>この施策は、先に申し込んだ施策と同じ決済サービスで受け取る決まりです。申し込みは記録されていません。</source>
            <translation>Theo quy định, hạng mục này nhận qua cùng dịch vụ thanh toán với hạng mục đã đăng ký trước. Đăng ký chưa được ghi lại.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。前と同じサービスで申し込めるか、お調べします。</source>
            <translation>Lấy thẻ ra và gọi nhân viên. Họ sẽ xem có đăng ký được bằng dịch vụ trước đó không.</translation>
        </message>
        <message>
            <source>この申し込みは、もう取り消せません</source>
            <translation>Đăng ký này không hủy được nữa</translation>
        </message>
        <message>
            <source>取り消せるのは、申し込んだ日のうちで、会社に渡す前だけです。申し込みは、そのまま残っています。</source>
            <translation>Chỉ hủy được trong ngày đăng ký, trước khi chuyển cho công ty. Đăng ký của quý vị vẫn còn nguyên.</translation>
        </message>
        <message>
            <source>カードを取って、職員にご相談ください。</source>
            <translation>Lấy thẻ ra và hỏi nhân viên.</translation>
        </message>
        <message>
            <source>前の予約を引き継げませんでした</source>
            <translation>Không chuyển được lần đặt trước cũ</translation>
        </message>
        <message>
            <source>前の予約が取り消されたか、このカードでもう別の予約がされています。何も変えていません。</source>
            <translation>Lần đặt trước cũ đã bị hủy, hoặc thẻ này đã có lần đặt trước khác. Không có gì thay đổi.</translation>
        </message>
        <message>
            <source>マイキーIDが違うので、引き継げません</source>
            <translation>MyKey ID không khớp</translation>
        </message>
        <message>
            <source>前の予約のマイキーIDのまちがいが続きました。ほかの方の予約を守るため、きょうは引き継げません。</source>
            <translation>MyKey ID của lần đặt trước cũ bị nhập sai nhiều lần. Để bảo vệ người khác, hôm nay không chuyển được.</translation>
        </message>
        <message>
            <source>控えをさがして、あすからまたおいでください。控えがないときは、職員に聞いてください。</source>
            <translation>Xin tìm chỗ đã ghi MyKey ID và quay lại từ ngày mai. Nếu không có, xin hỏi nhân viên.</translation>
        </message>
        <message>
            <source>カードの署名ができませんでした</source>
            <translation>Thẻ không ký được</translation>
        </message>
        <message>
            <source>暗証番号を確かめたカードと、台の上のカードが同じだと確かめられませんでした。何も記録されていません。</source>
            <translation>Không xác nhận được thẻ trên đầu đọc chính là thẻ lúc nhập mã PIN. Không có gì được ghi lại.</translation>
        </message>
        <message>
            <source>カードを取って、最初からもう一度お願いします。同じときは、職員をお呼びください。</source>
            <translation>Lấy thẻ ra và làm lại từ đầu. Nếu vẫn vậy, xin gọi nhân viên.</translation>
        </message>
        <message>
            <source>いま、記録ができません</source>
            <translation>Hiện không ghi được</translation>
        </message>
        <message>
            <source>機械の記録のしくみに問題があります。いまの手続きでは、何も記録していません。</source>
            <translation>Bộ phận ghi của máy có vấn đề. Lần này không có gì được ghi lại.</translation>
        </message>
        <message>
            <source>手続きを続けられなくなりました</source>
            <translation>Không thể tiếp tục thủ tục</translation>
        </message>
        <message>
            <source>機械に思わぬことが起きました。あなたの操作のせいではありません。</source>
            <translation>Máy gặp sự cố bất ngờ. Không phải do thao tác của quý vị.</translation>
        </message>
    </context>
    <context>
        <name>StabilityTexts</name>
        <message>
            <source>{seconds:g}秒の間、くり返し読みます。カードを少し動かしてみてください。</source>
            <translation>Thẻ được đọc lặp lại trong {seconds:g} giây. Hãy thử dịch thẻ một chút.</translation>
        </message>
        <message>
            <source>読めた {reads}回、途切れた {losses}回、聞き直した {retries}回。ふつう {median:.2f}秒、10回に9回は {p90:.2f}秒まで、最長 {longest:.2f}秒</source>
            <translation>Đọc được {reads}, bị ngắt {losses}, hỏi lại {retries} lần. Thường {median:.2f} giây, 9/10 lần trong {p90:.2f} giây, lâu nhất {longest:.2f} giây</translation>
        </message>
        <message>
            <source>安定して読めています。</source>
            <translation>Đọc thẻ ổn định.</translation>
        </message>
        <message>
            <source>一度も最後まで読めませんでした。</source>
            <translation>Không lần nào đọc được đến hết.</translation>
        </message>
        <message>
            <source>読み取りが終わるまで、カードを動かさないでください。</source>
            <translation>Xin đừng di chuyển thẻ cho đến khi đọc xong.</translation>
        </message>
        <message>
            <source>読み取りに5秒以上かかることがあります。そのまま待ってください。</source>
            <translation>Đọc thẻ có thể mất 5 giây trở lên. Xin giữ yên thẻ và chờ.</translation>
        </message>
        <message>
            <source>カードを、リーダーの中央に置いてください。</source>
            <translation>Đặt thẻ vào giữa đầu đọc.</translation>
        </message>
        <message>
            <source>カードをケースから出してください。</source>
            <translation>Lấy thẻ ra khỏi bao.</translation>
        </message>
        <message>
            <source>ほかのカードが入った入れ物から出し、1枚だけで置いてください。</source>
            <translation>Lấy thẻ ra khỏi ví có thẻ khác. Chỉ đặt 1 thẻ này.</translation>
        </message>
        <message>
            <source>金属の机を避けるか、リーダーの下に厚い本などを敷いてください。</source>
            <translation>Tránh bàn kim loại, hoặc lót sách dày dưới đầu đọc.</translation>
        </message>
        <message>
            <source>充電やイヤホンのケーブルを離し、リーダーのUSBケーブルを差し直してください。</source>
            <translation>Để xa dây sạc và dây tai nghe. Rút dây USB của đầu đọc rồi cắm lại.</translation>
        </message>
    </context>
    <context>
        <name>ContactTexts</name>
        <message>
            <source>{name}
{place}</source>
            <translation>{name}
{place}</translation>
        </message>
        <message>
            <source>電話 {phone}</source>
            <translation>ĐT {phone}</translation>
        </message>
        <message>
            <source>FAX {fax}</source>
            <translation>Fax {fax}</translation>
        </message>
        <message>
            <source>くわしい場所は、職員にお聞きください</source>
            <translation>Xin hỏi nhân viên địa điểm cụ thể</translation>
        </message>
        <message>
            <source>{name}
電話 {phone}、つながったら{press}番</source>
            <translation>{name}
ĐT {phone}, khi nối máy nhấn {press}</translation>
        </message>
        <message>
            <source>お困りのとき</source>
            <translation>Cần giúp đỡ?</translation>
        </message>
        <message>
            <source>行くところ</source>
            <translation>Nơi cần đến</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>Liên hệ</translation>
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message>
            <source>予約</source>
            <translation>Đặt trước</translation>
        </message>
        <message>
            <source>申込</source>
            <translation>Đăng ký</translation>
        </message>
        <message>
            <source>状況の確認</source>
            <translation>Tra cứu</translation>
        </message>
        <message>
            <source>カードの確認</source>
            <translation>Kiểm tra thẻ</translation>
        </message>
        <message>
            <source>スマホの相談</source>
            <translation>Hỏi về ĐT</translation>
        </message>
        <message>
            <source>制度の案内</source>
            <translation>Hướng dẫn điểm</translation>
        </message>
    </context>
    <context>
        <name>EndingTexts</name>
        <message>
            <source>手続きをした方の情報は、この画面に残っていません。</source>
            <translation>Trên màn hình này không còn thông tin của người trước.</translation>
        </message>
        <message>
            <source>はじめる</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>カードをお取りください</source>
            <translation>Xin lấy thẻ ra</translation>
        </message>
        <message>
            <source>読み取り台にカードが残っています。ご自分のものでないときは、取らずに職員をお呼びください。</source>
            <translation>Trên đầu đọc thẻ vẫn còn thẻ. Nếu không phải thẻ của mình, xin đừng lấy. Hãy gọi nhân viên.</translation>
        </message>
        <message>
            <source>終わりました。
カードをお取りください</source>
            <translation>Đã xong.
Xin lấy thẻ ra</translation>
        </message>
        <message>
            <source>読み取り台のカードを、お持ち帰りください。</source>
            <translation>Thẻ vẫn còn trên đầu đọc.</translation>
        </message>
        <message>
            <source>ご自分のカードでないときは、取らずに職員をお呼びください。</source>
            <translation>Nếu không phải thẻ của mình, xin đừng lấy. Hãy gọi nhân viên.</translation>
        </message>
        <message>
            <source>手続きは終わりました</source>
            <translation>Đã xong</translation>
        </message>
        <message>
            <source>「自分の状況を見る」を押してもう一度カードを置くと、予約と申し込みを確かめられます。</source>
            <translation>Muốn kiểm tra đặt trước và đăng ký, hãy nhấn "Xem tình trạng" và đặt lại thẻ.</translation>
        </message>
        <message>
            <source>手続きを途中でやめました</source>
            <translation>Quý vị đã dừng giữa chừng</translation>
        </message>
        <message>
            <source>この手続きは、記録されていません。</source>
            <translation>Thủ tục không được ghi lại.</translation>
        </message>
        <message>
            <source>カードが台から離れました</source>
            <translation>Thẻ đã rời đầu đọc</translation>
        </message>
        <message>
            <source>手続きを中止しました。この手続きは、記録されていません。もう一度はじめからできます。</source>
            <translation>Thủ tục đã dừng và không được ghi lại. Có thể làm lại từ đầu.</translation>
        </message>
        <message>
            <source>手続きは記録されました</source>
            <translation>Thủ tục đã được ghi lại</translation>
        </message>
        <message>
            <source>途中でカードが離れましたが、記録はできています。「自分の状況を見る」を押してもう一度カードを置くと、確かめられます。</source>
            <translation>Thẻ rời đầu đọc giữa chừng, nhưng đã ghi xong. Muốn kiểm tra, hãy nhấn "Xem tình trạng" và đặt lại thẻ.</translation>
        </message>
        <message>
            <source>手続きが記録できたか、まだ分かりません</source>
            <translation>Chưa biết thủ tục đã được ghi hay chưa</translation>
        </message>
        <message>
            <source>職員が来るまで、この画面の前でお待ちください。職員がいないときは、あとで「自分の状況を見る」を押してカードを置くと、どうなったか分かります。</source>
            <translation>Xin chờ trước màn hình này cho đến khi nhân viên tới. Nếu không có nhân viên, lúc khác hãy nhấn "Xem tình trạng" và đặt thẻ, sẽ biết kết quả.</translation>
        </message>
        <message>
            <source>手続きが記録できたか、まだ分かりません。職員が来るまで、この画面の前でお待ちください。</source>
            <translation>Chưa biết thủ tục đã được ghi hay chưa. Xin chờ nhân viên ở trước màn hình này.</translation>
        </message>
        <message>
            <source>時間がたったので、手続きを終わりました</source>
            <translation>Đã hết giờ nên thủ tục kết thúc</translation>
        </message>
        <message>
            <source>しばらく操作がありませんでした。途中のものは残っていません。</source>
            <translation>Một lúc lâu không ai chạm màn hình. Những gì chưa xong đã được xóa.</translation>
        </message>
        <message>
            <source>読み取り台との接続が切れました</source>
            <translation>Đầu đọc thẻ bị mất kết nối</translation>
        </message>
        <message>
            <source>カードが途中で答えなくなりました</source>
            <translation>Thẻ ngừng trả lời</translation>
        </message>
        <message>
            <source>カードは台にあります。手続きを中止しました。この手続きは、記録されていません。ケースから出して、もう一度はじめからできます。</source>
            <translation>Thẻ vẫn trên đầu đọc. Thủ tục đã dừng và không được ghi lại. Lấy thẻ ra khỏi bao, rồi làm lại từ đầu.</translation>
        </message>
        <message>
            <source>カードの答えに時間がかかりすぎました</source>
            <translation>Thẻ trả lời quá lâu</translation>
        </message>
        <message>
            <source>手続きを中止しました。この手続きは、記録されていません。カードを台のまん中に置くと、速くなることがあります。</source>
            <translation>Thủ tục đã dừng và không được ghi lại. Đặt thẻ vào giữa đầu đọc có thể nhanh hơn.</translation>
        </message>
        <message>
            <source>送った暗証番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。次にカードを置くと、のこりの回数をカードに聞いてお知らせします。</source>
            <translation>Thẻ không trả lời mã PIN đã gửi. Có thể bị tính là 1 lần sai. Lần sau khi đặt thẻ, máy sẽ hỏi thẻ còn mấy lần và báo cho quý vị.</translation>
        </message>
        <message>
            <source>手続きを終わりました</source>
            <translation>Thủ tục đã kết thúc</translation>
        </message>
        <message>
            <source>その前に終わった手続きは、記録されています。</source>
            <translation>Những thủ tục đã xong trước đó vẫn được ghi.</translation>
        </message>
        <message>
            <source>カードは、手続きの途中で置きます</source>
            <translation>Đặt thẻ khi máy yêu cầu</translation>
        </message>
        <message>
            <source>置かれたままのカードでは、手続きを始めません。</source>
            <translation>Với thẻ để sẵn trên đầu đọc, thủ tục không bắt đầu.</translation>
        </message>
    </context>
    <context>
        <name>HaveMyKeyTexts</name>
        <message>
            <source>マイキーIDを、もうお持ちですか</source>
            <translation>Quý vị đã có MyKey ID chưa?</translation>
        </message>
        <message>
            <source>{municipality}のこの窓口の記録に、このカードの予約はありません。</source>
            <translation>Quầy này của {municipality} không có lần đặt trước nào của thẻ này.</translation>
        </message>
        <message>
            <source>はじめてです</source>
            <translation>Chưa, đây là lần đầu</translation>
        </message>
        <message>
            <source>新しいマイキーIDを作ります</source>
            <translation>Tạo MyKey ID mới</translation>
        </message>
        <message>
            <source>もう持っています</source>
            <translation>Đã có</translation>
        </message>
        <message>
            <source>8文字のマイキーIDを入れます</source>
            <translation>Nhập 8 ký tự của MyKey ID</translation>
        </message>
        <message>
            <source>スマホやほかの場所で予約した方は、マイキーIDがもうあります。その記録は、この機械では見られません。</source>
            <translation>Nếu đã đặt trước bằng điện thoại hoặc ở nơi khác, quý vị đã có MyKey ID. Máy này không xem được bản ghi đó.</translation>
        </message>
        <message>
            <source>わからない</source>
            <translation>Tôi không rõ</translation>
        </message>
        <message>
            <source>職員をお呼びします</source>
            <translation>Gọi nhân viên đến giúp</translation>
        </message>
    </context>
    <context>
        <name>ItemsToBringTexts</name>
        <message>
            <source>持ってくるもの:{things}</source>
            <translation>Mang theo: {things}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>; </translation>
        </message>
        <message>
            <source>申し込みもする方は、{thing}</source>
            <translation>Nếu cũng đăng ký: {thing}</translation>
        </message>
    </context>
    <context>
        <name>JoinTexts</name>
        <message>
            <source>前のマイキーIDを入れてください</source>
            <translation>Nhập MyKey ID trước đây</translation>
        </message>
        <message>
            <source>{moment}の予約を、新しいカードに引き継ぎます。あなたの予約のときだけ、控えの8文字を入れてください。</source>
            <translation>Chuyển lần đặt trước {moment} sang thẻ mới. Chỉ khi đó là của quý vị, hãy nhập 8 ký tự đã ghi lại.</translation>
        </message>
        <message>
            <source>その予約のマイキーIDと違います。あと{tries}回入れられます。控えを見てください。</source>
            <translation>Không đúng MyKey ID của lần đặt trước đó. Còn nhập được {tries} lần. Xin xem chỗ đã ghi lại.</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、台の上のカードが引き継ぎに署名します。カードは置いたままにしてください。</source>
            <translation>Bước tiếp theo, khi nhập mã PIN, thẻ trên đầu đọc sẽ ký xác nhận việc chuyển. Xin để yên thẻ.</translation>
        </message>
        <message>
            <source>前の予約を引き継いでいます</source>
            <translation>Đang chuyển lần đặt trước</translation>
        </message>
        <message>
            <source>前の予約を引き継ぎました</source>
            <translation>Đã chuyển lần đặt trước</translation>
        </message>
        <message>
            <source>あなたの予約は、別のカードに引き継がれています</source>
            <translation>Lần đặt trước của quý vị đã chuyển sang thẻ khác</translation>
        </message>
        <message>
            <source>電子証明書が新しくなったカードに、下の日時と窓口で引き継がれました。</source>
            <translation>Đã chuyển sang thẻ có chứng nhận điện tử mới, vào ngày giờ và tại quầy dưới đây.</translation>
        </message>
        <message>
            <source>引き継いだ日時</source>
            <translation>Ngày giờ chuyển</translation>
        </message>
        <message>
            <source>引き継いだ窓口</source>
            <translation>Quầy đã chuyển</translation>
        </message>
        <message>
            <source>心当たりがないときは、先へ進まず、職員に知らせてください。</source>
            <translation>Nếu không phải quý vị làm, đừng đi tiếp. Xin báo nhân viên.</translation>
        </message>
        <message>
            <source>心当たりがない — 職員を呼ぶ</source>
            <translation>Không phải tôi: gọi nhân viên</translation>
        </message>
        <message>
            <source>わたしがしました</source>
            <translation>Chính tôi làm</translation>
        </message>
    </context>
    <context>
        <name>LeafletTexts</name>
        <message>
            <source>何をお知りになりたいですか</source>
            <translation>Quý vị muốn biết điều gì?</translation>
        </message>
        <message>
            <source>読むだけです。カードは使いません。</source>
            <translation>Phần này chỉ để đọc. Không cần dùng thẻ.</translation>
        </message>
        <message>
            <source>制度と手続きの流れ</source>
            <translation>Chương trình và các bước</translation>
        </message>
        <message>
            <source>もらえるポイント、期限、ご注意</source>
            <translation>Số điểm, thời hạn, lưu ý</translation>
        </message>
        <message>
            <source>ほかの申し込み方法</source>
            <translation>Các cách đăng ký khác</translation>
        </message>
        <message>
            <source>スマホ、パソコン、コンビニなど</source>
            <translation>Điện thoại, máy tính, cửa hàng tiện lợi</translation>
        </message>
        <message>
            <source>手続きできる場所</source>
            <translation>Nơi làm thủ tục</translation>
        </message>
        <message>
            <source>この近くの窓口と手続スポット</source>
            <translation>Các quầy, nơi làm thủ tục ở gần</translation>
        </message>
        <message>
            <source>4桁の暗証番号で困ったら</source>
            <translation>Giúp đỡ về mã PIN 4 số</translation>
        </message>
        <message>
            <source>どの番号か、ロックされたときの直し方</source>
            <translation>PIN nào, cách mở khóa</translation>
        </message>
        <message>
            <source>公式の案内を持ち帰る</source>
            <translation>Trang chính thức để mang về</translation>
        </message>
        <message>
            <source>スマホで読む二次元コード</source>
            <translation>Mã QR cho điện thoại</translation>
        </message>
        <message>
            <source>どの方法で申し込みますか</source>
            <translation>Đăng ký bằng cách nào?</translation>
        </message>
        <message>
            <source>選ぶと、手順を読めます。紙に印刷することもできます。</source>
            <translation>Chọn một cách để đọc các bước. Cũng có thể in ra giấy.</translation>
        </message>
        <message>
            <source>選ぶと、手順を読めます。</source>
            <translation>Chọn để đọc các bước.</translation>
        </message>
        <message>
            <source>{leaflet}  {number} / {total}ページ</source>
            <translation>{leaflet}  Trang {number} / {total}</translation>
        </message>
        <message>
            <source>読みたいところを押してください。</source>
            <translation>Nhấn vào phần muốn đọc.</translation>
        </message>
        <message>
            <source>もくじを見る</source>
            <translation>Xem mục lục</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>つぎのページ</source>
            <translation>Trang sau</translation>
        </message>
        <message>
            <source>ほかの案内を見る</source>
            <translation>Hướng dẫn khác</translation>
        </message>
        <message>
            <source>・</source>
            <translation>•</translation>
        </message>
        <message>
            <source>全部のページを紙に印刷する</source>
            <translation>In tất cả các trang</translation>
        </message>
        <message>
            <source>印刷しました。お持ち帰りください</source>
            <translation>Đã in. Xin mang về</translation>
        </message>
        <message>
            <source>紙が出ていなければ、もう一度印刷する</source>
            <translation>Chưa ra giấy? In lại</translation>
        </message>
        <message>
            <source>手続きできる場所の一覧を見る</source>
            <translation>Xem danh sách các nơi</translation>
        </message>
        <message>
            <source>{programme}とは</source>
            <translation>Về {programme}</translation>
        </message>
        <message>
            <source>いつまでにするか</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>予約:{window}</source>
            <translation>Đặt trước: {window}</translation>
        </message>
        <message>
            <source>申し込み:{window}</source>
            <translation>Đăng ký: {window}</translation>
        </message>
        <message>
            <source>チャージ・買い物:{window}</source>
            <translation>Nạp tiền, mua sắm: {window}</translation>
        </message>
        <message>
            <source>申し込みの期限は、施策ごとにちがいます。つぎのページをごらんください。</source>
            <translation>Mỗi hạng mục có hạn đăng ký khác nhau. Xin xem trang sau.</translation>
        </message>
        <message>
            <source>チャージか買い物の{rate}%、{points}ポイントまで</source>
            <translation>{rate}% số tiền nạp hoặc mua sắm, tối đa {points} điểm</translation>
        </message>
        <message>
            <source>{points}ポイント</source>
            <translation>{points} điểm</translation>
        </message>
        <message>
            <source>{opens}から{last}まで</source>
            <translation>từ {opens} đến {last}</translation>
        </message>
        <message>
            <source>{opens}から</source>
            <translation>từ {opens}</translation>
        </message>
        <message>
            <source>{last}まで</source>
            <translation>đến {last}</translation>
        </message>
        <message>
            <source>{last}で終わりました</source>
            <translation>đã hết hạn {last}</translation>
        </message>
        <message>
            <source>いま、できます。終わりの日は決まっていません</source>
            <translation>đang mở. Chưa định ngày kết thúc</translation>
        </message>
        <message>
            <source>この窓口に持ってくるもの</source>
            <translation>Những thứ cần mang đến quầy này</translation>
        </message>
        <message>
            <source>場所と受付時間</source>
            <translation>Địa điểm và giờ mở</translation>
        </message>
        <message>
            <source>この窓口へのお問い合わせ</source>
            <translation>Cách liên hệ quầy này</translation>
        </message>
        <message>
            <source>{municipality}からのお知らせ</source>
            <translation>Thông báo từ {municipality}</translation>
        </message>
        <message>
            <source>どの暗証番号ですか</source>
            <translation>Đó là mã PIN nào?</translation>
        </message>
        <message>
            <source>ここで使うのは「利用者証明用」の4桁です。カードを受け取ったときに決めた数字です。</source>
            <translation>Ở đây dùng mã PIN 4 số "xác thực người dùng" (利用者証明用). Quý vị đã đặt mã này khi nhận thẻ.</translation>
        </message>
        <message>
            <source>「住民基本台帳用」と「券面事項入力補助用」も4桁です。これとは別の数字のことがあります。</source>
            <translation>Mã "sổ cư trú cơ bản" (住民基本台帳用) và "nhập thông tin mặt thẻ" (券面事項入力補助用) cũng có 4 số. Có thể là số khác.</translation>
        </message>
        <message>
            <source>「署名用」は6〜16文字です。ここでは使いません。</source>
            <translation>Mã "ký" (署名用) có 6–16 ký tự. Ở đây không dùng.</translation>
        </message>
        <message>
            <source>番号がたしかでないとき</source>
            <translation>Không chắc về mã PIN?</translation>
        </message>
        <message>
            <source>思いついた番号を、順に試さないでください。3回続けてまちがえると、ロックされます。</source>
            <translation>Xin đừng thử đoán các số. Sai 3 lần liên tiếp, mã PIN sẽ bị khóa.</translation>
        </message>
        <message>
            <source>まちがえた回数は、カードが覚えています。日がたっても、もどりません。正しく入れると、もどります。</source>
            <translation>Thẻ nhớ số lần sai, dù chờ bao lâu cũng không mất. Nhập đúng thì số lần được tính lại.</translation>
        </message>
        <message>
            <source>思い出せないときは、{desk}で新しい番号に決め直せます。</source>
            <translation>Nếu không nhớ, có thể đặt mã PIN mới tại {desk}.</translation>
        </message>
        <message>
            <source>番号は、職員にも教えないでください。</source>
            <translation>Đừng nói mã PIN, kể cả với nhân viên.</translation>
        </message>
        <message>
            <source>ロックされたときに直すところ</source>
            <translation>Nơi mở khóa mã PIN</translation>
        </message>
        <message>
            <source>{desk}({place})で直せます。</source>
            <translation>Mở khóa tại {desk} ({place}).</translation>
        </message>
        <message>
            <source>ほかの市区町村にお住まいの方は、お住まいの市区町村の窓口で直します。</source>
            <translation>Nếu sống ở thành phố khác, xin mở khóa tại quầy ở nơi đó.</translation>
        </message>
        <message>
            <source>マイナンバーカードをお持ちください。運転免許証などがいることもあります。</source>
            <translation>Xin mang Thẻ My Number. Có thể cần thêm bằng lái xe, v.v.</translation>
        </message>
        <message>
            <source>15歳未満の方などは、法定代理人が直せます。ほかの代理の方は、その日のうちには終わりません。</source>
            <translation>Với trẻ dưới 15 tuổi, v.v., người đại diện theo pháp luật mở khóa được. Nếu người khác làm thay, không xong trong một ngày.</translation>
        </message>
        <message>
            <source>公式のページです。</source>
            <translation>Trang chính thức.</translation>
        </message>
        <message>
            <source>リーフレットです。</source>
            <translation>Tờ rơi.</translation>
        </message>
        <message>
            <source>動画です。音が出ます。</source>
            <translation>Video có tiếng.</translation>
        </message>
        <message>
            <source>サイトの中の「{name}」です。</source>
            <translation>Trong trang web: "{name}".</translation>
        </message>
        <message>
            <source>四角いコードにスマホのカメラを向けると開きます。通信料がかかることがあります。</source>
            <translation>Hướng máy ảnh điện thoại vào mã vuông để mở. Có thể tốn phí dữ liệu.</translation>
        </message>
        <message>
            <source>{name}の二次元コード</source>
            <translation>Mã QR: {name}</translation>
        </message>
        <message>
            <source>ほかの公式の案内</source>
            <translation>Nguồn chính thức khác</translation>
        </message>
        <message>
            <source>行く前に、受付時間をお確かめください。</source>
            <translation>Xin kiểm tra giờ mở cửa trước khi đi.</translation>
        </message>
        <message>
            <source>この窓口</source>
            <translation>Quầy này</translation>
        </message>
        <message>
            <source>本日 {spans}</source>
            <translation>Hôm nay {spans}</translation>
        </message>
        <message>
            <source>本日はお休みです</source>
            <translation>Hôm nay nghỉ</translation>
        </message>
        <message>
            <source>受付 {hours}</source>
            <translation>Mở {hours}</translation>
        </message>
        <message>
            <source>ほかの場所をさがすには</source>
            <translation>Để tìm nơi khác</translation>
        </message>
        <message>
            <source>国のホームページの「手続きができるスポット検索」で調べられます。電話でも聞けます。</source>
            <translation>Xem mục tìm nơi làm thủ tục trên trang của nhà nước, hoặc hỏi qua điện thoại.</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>Liên hệ</translation>
        </message>
    </context>
    <context>
        <name>LinkTexts</name>
        <message>
            <source>親と子は、別々の決済サービスIDを選びます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。</source>
            <translation>Cha mẹ và con phải dùng ID dịch vụ thanh toán khác nhau. Nếu có nhiều con, làm từng con một, bằng thẻ của con đó.</translation>
        </message>
        <message>
            <source>お子さまの分は、あなたの決済サービスIDでも受け取れます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。</source>
            <translation>Có thể nhận điểm của con vào ID dịch vụ thanh toán của quý vị. Nếu có nhiều con, làm từng con một, bằng thẻ của con đó.</translation>
        </message>
        <message>
            <source>先に予約をします</source>
            <translation>Hãy đặt trước đã</translation>
        </message>
        <message>
            <source>{municipality}のこの窓口の記録に、このカードの予約はありません。カードはそのままで、続けて予約できます。</source>
            <translation>Quầy này của {municipality} không có lần đặt trước nào của thẻ này. Cứ để thẻ đó: có thể đặt trước ngay.</translation>
        </message>
        <message>
            <source>まだ予約がありません</source>
            <translation>Quý vị chưa đặt trước</translation>
        </message>
        <message>
            <source>予約に進む</source>
            <translation>Đặt trước ngay</translation>
        </message>
        <message>
            <source>どのポイントを申し込みますか</source>
            <translation>Quý vị muốn đăng ký điểm nào?</translation>
        </message>
        <message>
            <source>1つずつ申し込みます。終わったら、続けてほかも申し込めます。</source>
            <translation>Đăng ký từng loại một. Xong rồi có thể đăng ký tiếp loại khác.</translation>
        </message>
        <message>
            <source>{points}ポイントまで。{who}</source>
            <translation>Tối đa {points} điểm. {who}</translation>
        </message>
        <message>
            <source>{points}ポイント。{who}</source>
            <translation>{points} điểm. {who}</translation>
        </message>
        <message>
            <source>どの決済サービスにしますか</source>
            <translation>Chọn dịch vụ thanh toán nào?</translation>
        </message>
        <message>
            <source>文字を押すと、名前で探せます</source>
            <translation>Gõ tên để tìm</translation>
        </message>
        <message>
            <source>種類:{kind}</source>
            <translation>Loại: {kind}</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>もらい方:{use}</source>
            <translation>Cách nhận: {use}</translation>
        </message>
        <message>
            <source>{filter} ▼</source>
            <translation>{filter} ▼</translation>
        </message>
        <message>
            <source>{filter} ▲</source>
            <translation>{filter} ▲</translation>
        </message>
        <message>
            <source>✓ {option}</source>
            <translation>✓ {option}</translation>
        </message>
        <message>
            <source>□ ここで申し込めるものだけ</source>
            <translation>□ Đăng ký được ở đây</translation>
        </message>
        <message>
            <source>✓ ここで申し込めるものだけ</source>
            <translation>✓ Đăng ký được ở đây</translation>
        </message>
        <message>
            <source>▲ 前の{count}件</source>
            <translation>▲ {count} mục trước</translation>
        </message>
        <message>
            <source>▼ 次の{count}件</source>
            <translation>▼ {count} mục sau</translation>
        </message>
        <message>
            <source>{first}〜{last}件目 / 全{total}件</source>
            <translation>{first} đến {last} / {total}</translation>
        </message>
        <message>
            <source>▲ 上にもどる</source>
            <translation>▲ Lên trên</translation>
        </message>
        <message>
            <source>▼ つづきを見る</source>
            <translation>▼ Đọc tiếp</translation>
        </message>
        <message>
            <source>見つかりません。文字を減らすか、「種類」と「もらい方」を「すべて」にしてください。ないときは、職員におたずねください。</source>
            <translation>Không tìm thấy. Hãy xóa bớt chữ, hoặc chọn "Tất cả" ở "Loại" và "Cách nhận". Nếu vẫn không có, xin hỏi nhân viên.</translation>
        </message>
        <message>
            <source>探している決済サービスの名前</source>
            <translation>Tên dịch vụ thanh toán cần tìm</translation>
        </message>
        <message>
            <source>かな</source>
            <translation>Kana</translation>
        </message>
        <message>
            <source>英数字</source>
            <translation>ABC123</translation>
        </message>
        <message>
            <source>記号</source>
            <translation>Ký hiệu</translation>
        </message>
        <message>
            <source>全部消す</source>
            <translation>Xóa hết</translation>
        </message>
        <message>
            <source>{what}。申し込んだあとは、変えられません。</source>
            <translation>{what}. Sau khi đăng ký, không đổi được.</translation>
        </message>
        <message>
            <source>先に申し込んだ施策と、同じ決済サービスで受け取る決まりです。ほかのサービスは選べません。</source>
            <translation>Theo quy định, phải nhận qua cùng dịch vụ thanh toán với hạng mục đã đăng ký trước. Không chọn được dịch vụ khác.</translation>
        </message>
        <message>
            <source>このサービスは、この機械では申し込めません</source>
            <translation>Máy này không đăng ký được dịch vụ này</translation>
        </message>
        <message>
            <source>申し込めるところ
{elsewhere}</source>
            <translation>Nơi đăng ký
{elsewhere}</translation>
        </message>
        <message>
            <source>申し込めるところは、この機械には分かりません。職員か、サービスの会社におたずねください。</source>
            <translation>Máy này không biết đăng ký ở đâu. Xin hỏi nhân viên hoặc công ty của dịch vụ.</translation>
        </message>
        <message>
            <source>この機械で申し込めるか分かりません</source>
            <translation>Chưa rõ máy này có đăng ký được không</translation>
        </message>
        <message>
            <source>職員におたずねください。下の「職員を呼ぶ」を押すと、職員がまいります。</source>
            <translation>Xin hỏi nhân viên. Nhấn "Gọi nhân viên" ở dưới, nhân viên sẽ đến.</translation>
        </message>
        <message>
            <source>職員の方へ:このサービスがここで申し込めるかは、一覧では分かっていません。確かめてから進んでください。</source>
            <translation>Dành cho nhân viên: danh sách không cho biết dịch vụ này có đăng ký được ở đây không. Xin kiểm tra trước khi tiếp tục.</translation>
        </message>
        <message>
            <source>このサービスの申し込みは終わりました</source>
            <translation>Dịch vụ này đã hết nhận đăng ký</translation>
        </message>
        <message>
            <source>{day}まででした。先に申し込んだ施策と同じサービスにする決まりなので、職員におたずねください。</source>
            <translation>Ngày cuối là {day}. Phải dùng cùng dịch vụ với hạng mục đã đăng ký trước. Xin hỏi nhân viên.</translation>
        </message>
        <message>
            <source>{day}まででした。もどって、ほかのサービスを選んでください。</source>
            <translation>Ngày cuối là {day}. Xin trở lại và chọn dịch vụ khác.</translation>
        </message>
        <message>
            <source>これにする</source>
            <translation>Chọn mục này</translation>
        </message>
        <message>
            <source>いくらもらえるか計算する</source>
            <translation>Tính số điểm nhận được</translation>
        </message>
        <message>
            <source>いくら使いますか</source>
            <translation>Quý vị sẽ dùng bao nhiêu?</translation>
        </message>
        <message>
            <source>金額を押すと、もらえるポイントが出ます。</source>
            <translation>Nhập số tiền để xem số điểm nhận được.</translation>
        </message>
        <message>
            <source>{yen:,}円</source>
            <translation>{yen:,} yên</translation>
        </message>
        <message>
            <source>{points:,}ポイント</source>
            <translation>{points:,} điểm</translation>
        </message>
        <message>
            <source>もらえるのは{cap:,}ポイントまで。{yen:,}円で上限になります。</source>
            <translation>Nhận tối đa {cap:,} điểm. Dùng {yen:,} yên là đạt mức tối đa.</translation>
        </message>
        <message>
            <source>金額にかかわらず、{cap:,}ポイントです。</source>
            <translation>{cap:,} điểm, dùng bao nhiêu cũng được.</translation>
        </message>
        <message>
            <source>申し込む前に、お読みください</source>
            <translation>Xin đọc trước khi đăng ký</translation>
        </message>
        <message>
            <source>{service}に申し込みます。よければ「同意して進む」を押してください。</source>
            <translation>Quý vị đang đăng ký {service}. Nếu đồng ý, xin nhấn "Đồng ý".</translation>
        </message>
        <message>
            <source>同意して進む</source>
            <translation>Đồng ý</translation>
        </message>
        <message>
            <source>{label}を入れてください</source>
            <translation>Xin nhập: {label}</translation>
        </message>
        <message>
            <source>もう一度、同じ番号を入れてください</source>
            <translation>Nhập lại số đó một lần nữa</translation>
        </message>
        <message>
            <source>{label}の打ちまちがいを防ぐため、2回入れます。カードやスマホを見ながら、最初から入れてください。</source>
            <translation>{label}: nhập hai lần để tránh gõ nhầm. Xin nhìn thẻ hoặc điện thoại và nhập từ đầu.</translation>
        </message>
        <message>
            <source>1回目</source>
            <translation>Lần 1</translation>
        </message>
        <message>
            <source>2回目</source>
            <translation>Lần 2</translation>
        </message>
        <message>
            <source>書いてあるところ
{where}</source>
            <translation>Nơi ghi số này
{where}</translation>
        </message>
        <message>
            <source>会社から知らされた番号です。どれか分からないときは、職員におたずねください。</source>
            <translation>Đây là số do công ty gửi cho quý vị. Nếu không rõ là số nào, xin hỏi nhân viên.</translation>
        </message>
        <message>
            <source>二次元コードやバーコードは、読み取り機でも入れられます。</source>
            <translation>Cũng có thể dùng máy quét để nhập mã QR hoặc mã vạch.</translation>
        </message>
        <message>
            <source>ほかの人に見えないように、●で表示します。</source>
            <translation>Chữ đã nhập hiện thành ● để người khác không thấy.</translation>
        </message>
        <message>
            <source>{length}文字の{alphabet}です。</source>
            <translation>Gồm {length} ký tự: {alphabet}.</translation>
        </message>
        <message>
            <source>数字</source>
            <translation>chữ số</translation>
        </message>
        <message>
            <source>英字と数字</source>
            <translation>chữ cái và số</translation>
        </message>
        <message>
            <source>英字・数字・記号</source>
            <translation>chữ cái, số, ký hiệu</translation>
        </message>
        <message>
            <source>コードは、どこにも書いてない</source>
            <translation>Không thấy mã ở đâu cả</translation>
        </message>
        <message>
            <source>{count}文字入りました</source>
            <translation>Số ký tự đã nhập: {count}</translation>
        </message>
        <message>
            <source>個人番号(マイナンバー)のようです。個人番号は、法律で、ここに入れられません。決済サービスの番号を入れてください。</source>
            <translation>Có vẻ đây là My Number (12 số). Theo luật, không được nhập số đó ở đây. Xin nhập số của dịch vụ thanh toán.</translation>
        </message>
        <message>
            <source>この番号に使えない文字が入っています。もう一度お確かめください。</source>
            <translation>Có ký tự không dùng được cho số này. Xin kiểm tra lại.</translation>
        </message>
        <message>
            <source>文字の数がちがいます。もう一度お確かめください。</source>
            <translation>Số ký tự không đúng. Xin kiểm tra lại.</translation>
        </message>
        <message>
            <source>{prefix}で始まる番号です。別の番号ではないか、お確かめください。</source>
            <translation>Số này bắt đầu bằng {prefix}. Xin kiểm tra xem có nhập nhầm số khác không.</translation>
        </message>
        <message>
            <source>どこかの数字がちがうようです。1字ずつお確かめください。</source>
            <translation>Có vẻ sai một chữ số. Xin kiểm tra từng số một.</translation>
        </message>
        <message>
            <source>1回目と2回目で、左から{place}文字目がちがいました。最初から入れ直してください。</source>
            <translation>Hai lần nhập khác nhau ở ký tự thứ {place} từ bên trái. Xin nhập lại từ đầu.</translation>
        </message>
        <message>
            <source>コードは、読み取り機では入れられません。手で入れてください。</source>
            <translation>Không thể nhập mã bằng máy quét. Xin nhập bằng tay.</translation>
        </message>
        <message>
            <source>前に入れた番号と同じです。ここには、セキュリティコードを入れてください。</source>
            <translation>Đây là số đã nhập lúc trước. Ở đây, xin nhập mã bảo mật.</translation>
        </message>
        <message>
            <source>読み取った番号は、合っていますか</source>
            <translation>Số quét được có đúng không?</translation>
        </message>
        <message>
            <source>お手元の{label}と、4文字ずつ見くらべてください。</source>
            <translation>So với {label} của quý vị, từng 4 ký tự một.</translation>
        </message>
        <message>
            <source>大文字と小文字が逆になることがあります。1字ずつ見くらべ、ちがうときは「もどる」を押して、手で入れてください。</source>
            <translation>Chữ hoa và chữ thường có thể bị đảo. Hãy so từng ký tự. Nếu khác, nhấn "Trở lại" và nhập bằng tay.</translation>
        </message>
        <message>
            <source>合っています</source>
            <translation>Đúng rồi</translation>
        </message>
        <message>
            <source>職員の方が、番号を確かめます</source>
            <translation>Nhân viên sẽ kiểm tra số</translation>
        </message>
        <message>
            <source>お手元のカードやスマホを、職員にお見せください。</source>
            <translation>Xin cho nhân viên xem thẻ hoặc điện thoại.</translation>
        </message>
        <message>
            <source>これで申し込みますか</source>
            <translation>Đăng ký như vậy?</translation>
        </message>
        <message>
            <source>番号とサービスを、もう一度お確かめください。</source>
            <translation>Xin kiểm tra lại số và dịch vụ một lần nữa.</translation>
        </message>
        <message>
            <source>申し込んだあとは、決済サービスを変えられません。</source>
            <translation>Sau khi đăng ký, không đổi được dịch vụ thanh toán.</translation>
        </message>
        <message>
            <source>決済サービス</source>
            <translation>Dịch vụ</translation>
        </message>
        <message>
            <source>もらえるポイント</source>
            <translation>Điểm được nhận</translation>
        </message>
        <message>
            <source>最大 {points:,}ポイント</source>
            <translation>Tối đa {points:,} điểm</translation>
        </message>
        <message>
            <source>{yen:,}円チャージしたとき</source>
            <translation>Khi nạp {yen:,} yên</translation>
        </message>
        <message>
            <source>{yen:,}円お買い物したとき</source>
            <translation>Khi mua sắm {yen:,} yên</translation>
        </message>
        <message>
            <source>{yen:,}円利用したとき</source>
            <translation>Khi dùng {yen:,} yên</translation>
        </message>
        <message>
            <source>もらえる期間</source>
            <translation>Khi nào</translation>
        </message>
        <message>
            <source>{day}から</source>
            <translation>Từ {day}</translation>
        </message>
        <message>
            <source>{day}から{last}まで</source>
            <translation>{day} – {last}</translation>
        </message>
        <message>
            <source>✓ 2回の入力が一致しました</source>
            <translation>✓ Hai lần nhập giống nhau</translation>
        </message>
        <message>
            <source>✓ 読み取った番号を、見くらべました</source>
            <translation>✓ Quý vị đã so số quét được</translation>
        </message>
        <message>
            <source>✓ 職員も確かめました</source>
            <translation>✓ Nhân viên cũng đã kiểm tra</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、カードがこの内容に署名します。署名は、ご本人が決めたというしるしです。カードは置いたままにしてください。</source>
            <translation>Bước tiếp theo, khi nhập mã PIN, thẻ sẽ ký nội dung này, để cho thấy chính quý vị quyết định. Xin để yên thẻ.</translation>
        </message>
        <message>
            <source>この内容で申し込む</source>
            <translation>Đăng ký</translation>
        </message>
        <message>
            <source>番号を入れ直す</source>
            <translation>Nhập lại số</translation>
        </message>
        <message>
            <source>申し込みを記録しています</source>
            <translation>Đang ghi đăng ký</translation>
        </message>
        <message>
            <source>取り消しを記録しています</source>
            <translation>Đang ghi việc hủy</translation>
        </message>
        <message>
            <source>続けて申し込む</source>
            <translation>Đăng ký tiếp</translation>
        </message>
        <message>
            <source>申し込みを受け付けました</source>
            <translation>Đã nhận đăng ký</translation>
        </message>
        <message>
            <source>カードを取る前に、番号を控えてください。</source>
            <translation>Xin ghi lại số này trước khi lấy thẻ.</translation>
        </message>
        <message>
            <source>番号の終わり</source>
            <translation>Số cuối</translation>
        </message>
        <message>
            <source>●●●● {tail}</source>
            <translation>●●●● {tail}</translation>
        </message>
        <message>
            <source>受付番号</source>
            <translation>Số tiếp nhận</translation>
        </message>
        <message>
            <source>まちがえたときは、「自分の状況を見る」で取り消せることがあります。きょうのうちで、まだ会社に渡していないときです。</source>
            <translation>Nếu nhầm: trong hôm nay, khi chưa chuyển cho công ty, có khi vẫn hủy được ở "Xem tình trạng".</translation>
        </message>
        <message>
            <source>会社の登録が終わるのを待ちます。終わったかは「自分の状況を見る」で分かります。</source>
            <translation>Chờ công ty ghi nhận xong. Xem đã xong chưa ở "Xem tình trạng".</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}にチャージすると、ポイントがもらえます。</source>
            <translation>Sau đó, nạp tiền vào {service} để nhận điểm.</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}で買い物をすると、ポイントがもらえます。</source>
            <translation>Sau đó, mua sắm bằng {service} để nhận điểm.</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}を利用すると、ポイントがもらえます。</source>
            <translation>Sau đó, sử dụng {service} để nhận điểm.</translation>
        </message>
        <message>
            <source>登録が終わると、{service}にポイントが届きます。</source>
            <translation>Sau đó, điểm sẽ về {service}.</translation>
        </message>
        <message>
            <source>対象は{day}からです。</source>
            <translation>Được tính từ {day}.</translation>
        </message>
        <message>
            <source>対象は{day}から{last}までです。</source>
            <translation>Được tính từ {day} đến {last}.</translation>
        </message>
        <message>
            <source>届くのは、{grant}です。</source>
            <translation>Điểm sẽ về: {grant}.</translation>
        </message>
        <message>
            <source>受け取りの操作:{how}。</source>
            <translation>Thao tác nhận: {how}.</translation>
        </message>
        <message>
            <source>次のお子さまの分は、このカードを取ってから、次のお子さまのカードで、最初から手続きします。</source>
            <translation>Với con tiếp theo, lấy thẻ này ra, rồi làm lại từ đầu bằng thẻ của con đó.</translation>
        </message>
        <message>
            <source>ほかのポイントも申し込む</source>
            <translation>Đăng ký thêm điểm khác</translation>
        </message>
        <message>
            <source>ポイントの見かた</source>
            <translation>Cách xem điểm</translation>
        </message>
        <message>
            <source>ポイントは、会社のほうで見られます</source>
            <translation>Xem điểm ở phía công ty</translation>
        </message>
        <message>
            <source>この窓口では、いまのポイントは分かりません。{provider}のアプリやページ、店の窓口で確かめてください。</source>
            <translation>Quầy này không biết số điểm hiện tại. Xin xem ở ứng dụng, trang web hoặc cửa hàng của {provider}.</translation>
        </message>
        <message>
            <source>{service}の会社</source>
            <translation>công ty {service}</translation>
        </message>
        <message>
            <source>会社のページの二次元コード</source>
            <translation>Mã QR trang của công ty</translation>
        </message>
        <message>
            <source>四角いコードにスマホのカメラを向けると、会社のページが開きます。</source>
            <translation>Hướng máy ảnh điện thoại vào mã vuông để mở trang của công ty.</translation>
        </message>
        <message>
            <source>あなたの予約と申し込み</source>
            <translation>Đặt trước và đăng ký của quý vị</translation>
        </message>
        <message>
            <source>カードを取ると、この画面は消えます。</source>
            <translation>Khi lấy thẻ ra, màn hình này sẽ đóng.</translation>
        </message>
        <message>
            <source>{moment}に予約しました</source>
            <translation>Đã đặt trước lúc {moment}</translation>
        </message>
        <message>
            <source>マイキーIDを見る</source>
            <translation>Xem MyKey ID</translation>
        </message>
        <message>
            <source>申し込みは、まだありません。</source>
            <translation>Chưa có đăng ký nào.</translation>
        </message>
        <message>
            <source>申し込む</source>
            <translation>Đăng ký</translation>
        </message>
        <message>
            <source>この申し込みを取り消す</source>
            <translation>Hủy đăng ký này</translation>
        </message>
        <message>
            <source>「{what}」を取り消す</source>
            <translation>Hủy "{what}"</translation>
        </message>
        <message>
            <source>{service}
{measure}</source>
            <translation>{service}
{measure}</translation>
        </message>
        <message>
            <source>施策</source>
            <translation>Hạng mục</translation>
        </message>
        <message>
            <source>{moment}に受け付けました</source>
            <translation>Đã nhận lúc {moment}</translation>
        </message>
        <message>
            <source>{moment}に会社へ渡しました。返事を待っています</source>
            <translation>Đã chuyển cho công ty lúc {moment}. Đang chờ trả lời</translation>
        </message>
        <message>
            <source>{moment}に会社の登録が終わりました</source>
            <translation>Công ty ghi nhận xong lúc {moment}</translation>
        </message>
        <message>
            <source>{moment}に会社から断られました。{reason}</source>
            <translation>Công ty đã từ chối lúc {moment}. {reason}</translation>
        </message>
        <message>
            <source>{moment}に取り消しました</source>
            <translation>Đã hủy lúc {moment}</translation>
        </message>
        <message>
            <source>番号が見つからないためです。番号を確かめて、申し込み直せます</source>
            <translation>Không tìm thấy số. Xin kiểm tra số rồi có thể đăng ký lại</translation>
        </message>
        <message>
            <source>セキュリティコードがちがうためです。確かめて、申し込み直せます</source>
            <translation>Mã bảo mật sai. Xin kiểm tra rồi có thể đăng ký lại</translation>
        </message>
        <message>
            <source>その番号が使えなくなっているためです。申し込み直せます</source>
            <translation>Số đó không dùng được nữa. Có thể đăng ký lại</translation>
        </message>
        <message>
            <source>もう登録されているためです。職員におたずねください</source>
            <translation>Số đó đã được ghi nhận rồi. Xin hỏi nhân viên</translation>
        </message>
        <message>
            <source>会社の決まりに合わないためです。会社におたずねください</source>
            <translation>Không hợp quy định của công ty. Xin hỏi công ty</translation>
        </message>
        <message>
            <source>理由は、会社におたずねください</source>
            <translation>Xin hỏi công ty về lý do</translation>
        </message>
        <message>
            <source>この申し込みを取り消しますか</source>
            <translation>Hủy đăng ký này?</translation>
        </message>
        <message>
            <source>取り消せるのは、きょうだけです。取り消したあとは、申し込み直せます。</source>
            <translation>Chỉ hủy được trong hôm nay. Sau khi hủy, có thể đăng ký lại.</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、台の上のカードが取り消しに署名します。カードは置いたままにしてください。</source>
            <translation>Bước tiếp theo, khi nhập mã PIN, thẻ trên đầu đọc sẽ ký xác nhận việc hủy. Xin để yên thẻ.</translation>
        </message>
        <message>
            <source>申し込みを取り消す</source>
            <translation>Hủy đăng ký</translation>
        </message>
        <message>
            <source>申し込みを取り消しました</source>
            <translation>Đã hủy đăng ký</translation>
        </message>
        <message>
            <source>「{service}」の申し込みは、なくなりました。</source>
            <translation>Đăng ký "{service}" không còn nữa.</translation>
        </message>
        <message>
            <source>申し込みのお知らせ</source>
            <translation>Thông báo đăng ký</translation>
        </message>
        <message>
            <source>マイキーID {mykey}</source>
            <translation>MyKey ID {mykey}</translation>
        </message>
        <message>
            <source>決済サービス {service}</source>
            <translation>Dịch vụ thanh toán {service}</translation>
        </message>
        <message>
            <source>番号の終わり {tail}</source>
            <translation>Số kết thúc bằng {tail}</translation>
        </message>
        <message>
            <source>受付番号 {reference}</source>
            <translation>Số tiếp nhận {reference}</translation>
        </message>
        <message>
            <source>申し込んだ日時 {moment}</source>
            <translation>Đăng ký lúc {moment}</translation>
        </message>
        <message>
            <source>申し込んだ決済サービスは、変えられません。</source>
            <translation>Không đổi được dịch vụ thanh toán đã đăng ký.</translation>
        </message>
    </context>
    <context>
        <name>PhoneTexts</name>
        <message>
            <source>読めました</source>
            <translation>Đã đọc được</translation>
        </message>
        <message>
            <source>まだ読めない</source>
            <translation>Vẫn chưa đọc được</translation>
        </message>
        <message>
            <source>つぎへ</source>
            <translation>Tiếp</translation>
        </message>
        <message>
            <source>一覧にない・わからない</source>
            <translation>Không có, hoặc không rõ</translation>
        </message>
        <message>
            <source>この中にない</source>
            <translation>Không có ở đây</translation>
        </message>
        <message>
            <source>文字を押すと、機種の名前で探せます</source>
            <translation>Gõ tên mẫu máy</translation>
        </message>
        <message>
            <source>探している機種の名前</source>
            <translation>Tên mẫu máy cần tìm</translation>
        </message>
        <message>
            <source>機種の名前のはじめの文字を押してください。合う機種が、ここに出ます。</source>
            <translation>Gõ những chữ đầu của tên mẫu máy. Các mẫu phù hợp sẽ hiện ở đây.</translation>
        </message>
        <message>
            <source>見つかりません。「一覧にない・わからない」を押してください。</source>
            <translation>Không tìm thấy. Hãy chọn "Không có, hoặc không rõ".</translation>
        </message>
        <message>
            <source>読み取れる機種です</source>
            <translation>Mẫu này đọc được thẻ</translation>
        </message>
        <message>
            <source>読み取れない原因を、いっしょにさがしましょう。</source>
            <translation>Hãy cùng tìm lý do không đọc được.</translation>
        </message>
        <message>
            <source>読み取れるか、分かっていない機種です</source>
            <translation>Chưa rõ mẫu này có đọc được thẻ không</translation>
        </message>
        <message>
            <source>読み取れることもあります。続けて調べましょう。</source>
            <translation>Có khi vẫn đọc được. Hãy kiểm tra tiếp.</translation>
        </message>
        <message>
            <source>読み取れない機種です</source>
            <translation>Mẫu này không đọc được thẻ</translation>
        </message>
        <message>
            <source>スマホがこわれているのではありません。ほかの方法があります。</source>
            <translation>Điện thoại không bị hỏng. Vẫn có cách khác.</translation>
        </message>
        <message>
            <source>一覧になくても、だいじょうぶです</source>
            <translation>Không có trong danh sách cũng không sao</translation>
        </message>
        <message>
            <source>一覧にない機種でも、読み取れることがあります。続けて調べましょう。</source>
            <translation>Mẫu không có trong danh sách đôi khi vẫn đọc được thẻ. Hãy kiểm tra tiếp.</translation>
        </message>
        <message>
            <source>いま、ここでもう一度読み取ってみてください。</source>
            <translation>Bây giờ, xin thử đọc lại ngay tại đây.</translation>
        </message>
        <message>
            <source>エラー「{code}」</source>
            <translation>Lỗi "{code}"</translation>
        </message>
        <message>
            <source>電話で聞く</source>
            <translation>Gọi để hỏi</translation>
        </message>
        <message>
            <source>電話番号</source>
            <translation>Số ĐT</translation>
        </message>
        <message>
            <source>つながったら、{press}番を押します。無料です</source>
            <translation>Khi nối máy, nhấn {press}. Miễn phí</translation>
        </message>
        <message>
            <source>くわしくは、四角いコードのサイトの「{name}」をご覧ください。</source>
            <translation>Để biết rõ, mở mã vuông và xem mục "{name}".</translation>
        </message>
        <message>
            <source>受付時間</source>
            <translation>Giờ mở</translation>
        </message>
        <message>
            <source>いま</source>
            <translation>Bây giờ</translation>
        </message>
        <message>
            <source>つながります</source>
            <translation>Đang mở</translation>
        </message>
        <message>
            <source>つながりません。次は{moment}からです</source>
            <translation>Đã đóng. Mở lại {moment}</translation>
        </message>
        <message>
            <source>つながりません</source>
            <translation>Đã đóng</translation>
        </message>
        <message>
            <source>すいている時間</source>
            <translation>Giờ vắng</translation>
        </message>
        <message>
            <source>{hour}時からが、つながりやすいです</source>
            <translation>Từ {hour}:00 dễ gọi được hơn</translation>
        </message>
        <message>
            <source>午前中は、こみ合っています</source>
            <translation>Buổi sáng rất đông</translation>
        </message>
    </context>
    <context>
        <name>ServiceTexts</name>
        <message>
            <source>電子マネー</source>
            <translation>Tiền điện tử</translation>
        </message>
        <message>
            <source>コード決済</source>
            <translation>Thanh toán QR</translation>
        </message>
        <message>
            <source>クレジットカード</source>
            <translation>Thẻ tín dụng</translation>
        </message>
        <message>
            <source>デビットカード</source>
            <translation>Thẻ ghi nợ</translation>
        </message>
        <message>
            <source>プリペイドカード</source>
            <translation>Thẻ trả trước</translation>
        </message>
        <message>
            <source>交通系カード</source>
            <translation>Thẻ tàu xe</translation>
        </message>
        <message>
            <source>チャージ</source>
            <translation>Nạp tiền</translation>
        </message>
        <message>
            <source>お買い物</source>
            <translation>Mua sắm</translation>
        </message>
        <message>
            <source>入金した額でもらえる</source>
            <translation>điểm theo tiền nạp</translation>
        </message>
        <message>
            <source>払った額でもらえる</source>
            <translation>điểm theo tiền mua</translation>
        </message>
        <message>
            <source>{kind}・{use}</source>
            <translation>{kind}, {use}</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>チャージ(入金した額でもらう)</source>
            <translation>Nạp tiền: điểm theo số tiền nạp</translation>
        </message>
        <message>
            <source>お買い物(払った額でもらう)</source>
            <translation>Mua sắm: điểm theo số tiền trả</translation>
        </message>
        <message>
            <source>ここで申し込めます</source>
            <translation>Đăng ký ở đây</translation>
        </message>
        <message>
            <source>ここでは申し込めません</source>
            <translation>Không nhận ở đây</translation>
        </message>
        <message>
            <source>職員におたずねください</source>
            <translation>Hỏi nhân viên</translation>
        </message>
        <message>
            <source>チャージ(入金)した額に応じてもらえます。買い物に使った額ではありません。</source>
            <translation>Nhận điểm theo số tiền nạp vào, không phải theo số tiền mua sắm.</translation>
        </message>
        <message>
            <source>買い物に使った額に応じてもらえます。チャージ(入金)した額ではありません。</source>
            <translation>Nhận điểm theo số tiền mua sắm, không phải theo số tiền nạp vào.</translation>
        </message>
        <message>
            <source>入金した額か、払った額かは、この機械では分かりません。選ぶ前に、職員におたずねください。</source>
            <translation>Máy này không biết điểm tính theo tiền nạp hay tiền mua sắm. Xin hỏi nhân viên trước khi chọn.</translation>
        </message>
        <message>
            <source>もらえるとき</source>
            <translation>Được điểm khi</translation>
        </message>
        <message>
            <source>もらうポイント</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>ポイントが届くとき</source>
            <translation>Điểm về</translation>
        </message>
        <message>
            <source>受け取りの操作</source>
            <translation>Thao tác nhận</translation>
        </message>
        <message>
            <source>いりません。自動で届きます。</source>
            <translation>Không cần. Điểm tự động về.</translation>
        </message>
        <message>
            <source>いります。</source>
            <translation>Có cần.</translation>
        </message>
        <message>
            <source>先にしておくこと</source>
            <translation>Làm trước</translation>
        </message>
        <message>
            <source>ありません。</source>
            <translation>Không có.</translation>
        </message>
        <message>
            <source>あります。くわしくは会社におたずねください。</source>
            <translation>Có. Xin hỏi công ty để biết rõ.</translation>
        </message>
        <message>
            <source>用意するもの</source>
            <translation>Cần chuẩn bị</translation>
        </message>
        <message>
            <source>{label}({length}文字)</source>
            <translation>{label} ({length} ký tự)</translation>
        </message>
        <message>
            <source>{label}({prefix}で始まる{length}文字)</source>
            <translation>{label} ({length} ký tự, bắt đầu bằng {prefix})</translation>
        </message>
        <message>
            <source>ポイントの期限</source>
            <translation>Hạn dùng điểm</translation>
        </message>
        <message>
            <source>会社からの上乗せ</source>
            <translation>Thưởng thêm</translation>
        </message>
        <message>
            <source>申し込みの最後の日</source>
            <translation>Ngày cuối đăng ký</translation>
        </message>
        <message>
            <source>知っておくこと</source>
            <translation>Cần biết</translation>
        </message>
        <message>
            <source>職員の方へ</source>
            <translation>Nhân viên</translation>
        </message>
        <message>
            <source>一覧では分かっていないこと:{things}</source>
            <translation>Danh sách không ghi: {things}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>決済サービスID</source>
            <translation>ID dịch vụ thanh toán</translation>
        </message>
        <message>
            <source>セキュリティコード</source>
            <translation>Mã bảo mật</translation>
        </message>
    </context>
    <context>
        <name>TicketTexts</name>
        <message>
            <source>整理券を取る</source>
            <translation>Lấy phiếu số</translation>
        </message>
        <message>
            <source>どれか分からない方、職員に相談したい方へ</source>
            <translation>Không rõ, hoặc muốn hỏi nhân viên? Bắt đầu ở đây</translation>
        </message>
        <message>
            <source>窓口でのご用件は、どれですか</source>
            <translation>Quý vị cần gì ở quầy?</translation>
        </message>
        <message>
            <source>押すと、番号を書いた整理券が出ます。お名前やカードはいりません。</source>
            <translation>Chọn một mục để nhận phiếu số thứ tự. Không cần tên hay thẻ.</translation>
        </message>
        <message>
            <source>押すと、番号が出ます。お名前やカードはいりません。</source>
            <translation>Chọn một mục để nhận số thứ tự. Không cần tên hay thẻ.</translation>
        </message>
        <message>
            <source>予約</source>
            <translation>Đặt trước</translation>
        </message>
        <message>
            <source>マイキーIDを作りたい</source>
            <translation>Tôi muốn tạo MyKey ID</translation>
        </message>
        <message>
            <source>申し込み</source>
            <translation>Đăng ký</translation>
        </message>
        <message>
            <source>ポイントを受け取るサービスを決めたい</source>
            <translation>Tôi muốn chọn dịch vụ nhận điểm</translation>
        </message>
        <message>
            <source>カードが読めない</source>
            <translation>Lỗi về thẻ</translation>
        </message>
        <message>
            <source>期限や暗証番号で困っている</source>
            <translation>Vướng về thời hạn hoặc mã PIN</translation>
        </message>
        <message>
            <source>スマホ</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>スマホでカードを読み取れない</source>
            <translation>Điện thoại không đọc được thẻ</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>Khác</translation>
        </message>
        <message>
            <source>どれか分からないときも、こちら</source>
            <translation>Chọn mục này nếu không rõ</translation>
        </message>
        <message>
            <source>番号をお取りしています</source>
            <translation>Đang lấy số</translation>
        </message>
        <message>
            <source>少しお待ちください。</source>
            <translation>Xin chờ một chút.</translation>
        </message>
        <message>
            <source>番号をお呼びするまで、お待ちください</source>
            <translation>Xin chờ đến khi gọi số của quý vị</translation>
        </message>
        <message>
            <source>紙が出ます。お取りください。</source>
            <translation>Phiếu đang được in. Xin lấy phiếu.</translation>
        </message>
        <message>
            <source>番号を覚えるか、書き写してください。</source>
            <translation>Xin nhớ số hoặc chép lại.</translation>
        </message>
        <message>
            <source>紙が出ていなければ、番号を覚えるか、書き写してください。</source>
            <translation>Chưa ra giấy? Hãy nhớ số hoặc chép lại.</translation>
        </message>
        <message>
            <source>職員が番号でお呼びします。番号と窓口は、この画面にも出ます。</source>
            <translation>Nhân viên sẽ gọi số. Số và quầy cũng hiện trên màn hình này.</translation>
        </message>
        <message>
            <source>お呼びする番号(窓口の番号ではありません)</source>
            <translation>Số sẽ được gọi (không phải số quầy)</translation>
        </message>
        <message>
            <source>{number}番</source>
            <translation>Số {number}</translation>
        </message>
        <message>
            <source>前にお待ちの方</source>
            <translation>Số người trước</translation>
        </message>
        <message>
            <source>{count}人</source>
            <translation>{count}</translation>
        </message>
        <message>
            <source>いません。次にお呼びします</source>
            <translation>Không. Tiếp theo là quý vị</translation>
        </message>
        <message>
            <source>待ち時間のめやす</source>
            <translation>Ước tính chờ</translation>
        </message>
        <message>
            <source>約{minutes}分</source>
            <translation>khoảng {minutes} phút</translation>
        </message>
        <message>
            <source>受付の日時</source>
            <translation>Lấy lúc</translation>
        </message>
        <message>
            <source>ご用件</source>
            <translation>Việc cần</translation>
        </message>
        <message>
            <source>整理券を出せませんでした</source>
            <translation>Không phát được phiếu số</translation>
        </message>
        <message>
            <source>もうしわけありません。下の「職員を呼ぶ」を押すか、窓口の職員に声をかけてください。</source>
            <translation>Thành thật xin lỗi. Xin nhấn "Gọi nhân viên" ở dưới hoặc hỏi nhân viên ở quầy.</translation>
        </message>
        <message>
            <source>お呼びしている番号</source>
            <translation>Đang gọi</translation>
        </message>
        <message>
            <source>{number}番の方、{counter}へ</source>
            <translation>Số {number}: {counter}</translation>
        </message>
        <message>
            <source>{number}番の方</source>
            <translation>Số {number}</translation>
        </message>
        <message>
            <source>{counter}へ</source>
            <translation>đến {counter}</translation>
        </message>
        <message>
            <source>{name}窓口</source>
            <translation>Quầy {name}</translation>
        </message>
        <message>
            <source>{number}番窓口</source>
            <translation>Quầy {number}</translation>
        </message>
        <message>
            <source>整理券</source>
            <translation>Phiếu số</translation>
        </message>
        <message>
            <source>整理券 お呼びする番号</source>
            <translation>Phiếu số: số sẽ được gọi</translation>
        </message>
        <message>
            <source>{name} {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>番号でお呼びします。番号と窓口は、受付の機械の画面にも出ます。</source>
            <translation>Nhân viên gọi theo số. Số và quầy cũng hiện trên máy lấy phiếu.</translation>
        </message>
        <message>
            <source>この整理券は、今日だけ使えます。</source>
            <translation>Phiếu này chỉ dùng trong hôm nay.</translation>
        </message>
    </context>
    <context>
        <name>DisplayTexts</name>
        <message>
            <source>画面の設定</source>
            <translation>Cài đặt màn hình</translation>
        </message>
        <message>
            <source>選ぶと、すぐに画面が変わります。次の方のときは、もとの画面にもどります。</source>
            <translation>Chọn xong màn hình đổi ngay. Khi đến người sau, màn hình trở lại như cũ.</translation>
        </message>
        <message>
            <source>とちゅうまで押した暗証番号は消えます。はじめから押してください。</source>
            <translation>Mã PIN đang nhập dở sẽ bị xóa. Xin nhập lại từ đầu.</translation>
        </message>
        <message>
            <source>文字の大きさ</source>
            <translation>Cỡ chữ</translation>
        </message>
        <message>
            <source>標準</source>
            <translation>Thường</translation>
        </message>
        <message>
            <source>大</source>
            <translation>Lớn</translation>
        </message>
        <message>
            <source>特大</source>
            <translation>Lớn hơn</translation>
        </message>
        <message>
            <source>最大</source>
            <translation>Lớn nhất</translation>
        </message>
        <message>
            <source>色</source>
            <translation>Màu</translation>
        </message>
        <message>
            <source>標準の色</source>
            <translation>Màu thường</translation>
        </message>
        <message>
            <source>白に黒い字</source>
            <translation>Chữ đen nền trắng</translation>
        </message>
        <message>
            <source>黒に白い字</source>
            <translation>Chữ trắng nền đen</translation>
        </message>
        <message>
            <source>やわらかい色</source>
            <translation>Màu dịu</translation>
        </message>
        <message>
            <source>待つ時間</source>
            <translation>Thời gian chờ</translation>
        </message>
        <message>
            <source>ふつう</source>
            <translation>Thường</translation>
        </message>
        <message>
            <source>3倍長く待つ</source>
            <translation>Lâu gấp 3 lần</translation>
        </message>
        <message>
            <source>押す場所</source>
            <translation>Chỗ bấm</translation>
        </message>
        <message>
            <source>画面全体</source>
            <translation>Cả màn hình</translation>
        </message>
        <message>
            <source>下のほう(車いす)</source>
            <translation>Phía dưới (xe lăn)</translation>
        </message>
        <message>
            <source>声で読む</source>
            <translation>Đọc thành tiếng</translation>
        </message>
        <message>
            <source>声で読む(このことばの声はありません)</source>
            <translation>Đọc thành tiếng (chưa có giọng đọc tiếng này)</translation>
        </message>
        <message>
            <source>読まない</source>
            <translation>Không đọc</translation>
        </message>
        <message>
            <source>読む</source>
            <translation>Đọc</translation>
        </message>
        <message>
            <source>読む速さ</source>
            <translation>Tốc độ đọc</translation>
        </message>
        <message>
            <source>ゆっくり</source>
            <translation>Chậm</translation>
        </message>
        <message>
            <source>ふつうの速さ</source>
            <translation>Tốc độ thường</translation>
        </message>
        <message>
            <source>速く</source>
            <translation>Nhanh</translation>
        </message>
        <message>
            <source>声の大きさ</source>
            <translation>Âm lượng</translation>
        </message>
        <message>
            <source>小さく</source>
            <translation>Nhỏ</translation>
        </message>
        <message>
            <source>ふつうの大きさ</source>
            <translation>Vừa</translation>
        </message>
        <message>
            <source>大きく</source>
            <translation>To</translation>
        </message>
        <message>
            <source>✓ {choice}</source>
            <translation>✓ {choice}</translation>
        </message>
        <message>
            <source>はじめの設定に戻す</source>
            <translation>Đặt lại</translation>
        </message>
        <message>
            <source>これでよい</source>
            <translation>Xong</translation>
        </message>
    </context>
    <context>
        <name>PageFaults</name>
        <message>
            <source>少しお待ちください</source>
            <translation>Xin chờ một chút</translation>
        </message>
        <message>
            <source>画面に思わぬことが起きました。数秒でもどります。もどらないときは、職員をお呼びください。</source>
            <translation>Màn hình gặp sự cố bất ngờ. Vài giây nữa sẽ trở lại. Nếu không trở lại, xin gọi nhân viên.</translation>
        </message>
        <message>
            <source>職員の方へ:番号 {number}</source>
            <translation>Dành cho nhân viên: số {number}</translation>
        </message>
    </context>
    <context>
        <name>HeardTexts</name>
        <message>
            <source>画面の上</source>
            <translation>Phần trên màn hình</translation>
        </message>
        <message>
            <source>いまの画面</source>
            <translation>Trang này</translation>
        </message>
        <message>
            <source>画面の下</source>
            <translation>Phần dưới màn hình</translation>
        </message>
        <message>
            <source>部屋を選ぶ</source>
            <translation>Các mục</translation>
        </message>
        <message>
            <source>一覧</source>
            <translation>Bảng</translation>
        </message>
        <message>
            <source>練習</source>
            <translation>Luyện tập</translation>
        </message>
        <message>
            <source>見つかったもの</source>
            <translation>Kết quả tìm thấy</translation>
        </message>
        <message>
            <source>{total}のうち{number}番目</source>
            <translation>{number} trong {total}</translation>
        </message>
        <message>
            <source>つづきのある文章</source>
            <translation>Đoạn văn còn tiếp</translation>
        </message>
        <message>
            <source>まだ入っていません</source>
            <translation>Chưa nhập gì</translation>
        </message>
        <message>
            <source>{count}文字</source>
            <translation>{count} ký tự</translation>
        </message>
        <message>
            <source>全部入れると、押せます</source>
            <translation>Nhập đủ rồi mới nhấn được</translation>
        </message>
        <message>
            <source>ここが最初です</source>
            <translation>Đây là phần đầu</translation>
        </message>
        <message>
            <source>ここが最後です</source>
            <translation>Đây là phần cuối</translation>
        </message>
        <message>
            <source>大文字の{letter}</source>
            <translation>{letter} hoa</translation>
        </message>
        <message>
            <source>小文字の{letter}</source>
            <translation>{letter} thường</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>{number}番、{name}</source>
            <translation>Lựa chọn {number}: {name}</translation>
        </message>
        <message>
            <source>番号は、画面で確かめてください</source>
            <translation>Vui lòng xem số trên màn hình</translation>
        </message>
        <message>
            <source>読み上げられない文があります。画面で確かめてください</source>
            <translation>Có phần không đọc được. Vui lòng xem màn hình</translation>
        </message>
        <message>
            <source>{sentence}。</source>
            <translation>{sentence}.</translation>
        </message>
    </context>
    <context>
        <name>WeekTexts</name>
        <message>
            <source>{days} {opens.hour}:{opens:%M}〜{closes.hour}:{closes:%M}</source>
            <translation>{days} {opens.hour}:{opens:%M}–{closes.hour}:{closes:%M}</translation>
        </message>
        <message>
            <source>{first}〜{last}</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>{nth}{days}</source>
            <translation>{days} tuần {nth}</translation>
        </message>
        <message>
            <source>第1</source>
            <translation>1</translation>
        </message>
        <message>
            <source>第2</source>
            <translation>2</translation>
        </message>
        <message>
            <source>第3</source>
            <translation>3</translation>
        </message>
        <message>
            <source>第4</source>
            <translation>4</translation>
        </message>
        <message>
            <source>第5</source>
            <translation>5</translation>
        </message>
        <message>
            <source>{before}・{after}</source>
            <translation>{before}, {after}</translation>
        </message>
        <message>
            <source>祝日</source>
            <translation>Ngày lễ</translation>
        </message>
        <message>
            <source>祝日は休み</source>
            <translation>nghỉ ngày lễ</translation>
        </message>
        <message>
            <source>祝日は休み(土曜の祝日は開きます)</source>
            <translation>nghỉ ngày lễ (vẫn mở ngày lễ rơi vào T7)</translation>
        </message>
        <message>
            <source>{first}〜{last}は休み</source>
            <translation>nghỉ {first}–{last}</translation>
        </message>
        <message>
            <source>{first}は休み</source>
            <translation>nghỉ {first}</translation>
        </message>
        <message>
            <source>{closing}の見込み(お確かめください)</source>
            <translation>có lẽ {closing} (xin hỏi lại)</translation>
        </message>
        <message>
            <source>{month}月{day}日</source>
            <translation>{day} tháng {month}</translation>
        </message>
        <message>
            <source>{day}は {spans}</source>
            <translation>{day}: {spans}</translation>
        </message>
        <message>
            <source>{day}は休み</source>
            <translation>nghỉ {day}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>; </translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday})</source>
            <translation>{weekday} {day} tháng {month}</translation>
        </message>
    </context>
    <context>
        <name>DateFormats</name>
        <message>
            <source>月</source>
            <translation>T2</translation>
        </message>
        <message>
            <source>火</source>
            <translation>T3</translation>
        </message>
        <message>
            <source>水</source>
            <translation>T4</translation>
        </message>
        <message>
            <source>木</source>
            <translation>T5</translation>
        </message>
        <message>
            <source>金</source>
            <translation>T6</translation>
        </message>
        <message>
            <source>土</source>
            <translation>T7</translation>
        </message>
        <message>
            <source>日</source>
            <translation>CN</translation>
        </message>
        <message>
            <source>1月</source>
            <translation>thg 1</translation>
        </message>
        <message>
            <source>2月</source>
            <translation>thg 2</translation>
        </message>
        <message>
            <source>3月</source>
            <translation>thg 3</translation>
        </message>
        <message>
            <source>4月</source>
            <translation>thg 4</translation>
        </message>
        <message>
            <source>5月</source>
            <translation>thg 5</translation>
        </message>
        <message>
            <source>6月</source>
            <translation>thg 6</translation>
        </message>
        <message>
            <source>7月</source>
            <translation>thg 7</translation>
        </message>
        <message>
            <source>8月</source>
            <translation>thg 8</translation>
        </message>
        <message>
            <source>9月</source>
            <translation>thg 9</translation>
        </message>
        <message>
            <source>10月</source>
            <translation>thg 10</translation>
        </message>
        <message>
            <source>11月</source>
            <translation>thg 11</translation>
        </message>
        <message>
            <source>12月</source>
            <translation>thg 12</translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday}) {hour}:{minute:02}</source>
            <translation>{weekday} {day} tháng {month}, {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday}){hour}時{minute:02}分</source>
            <translation>{hour}:{minute:02} {weekday} {day} tháng {month}</translation>
        </message>
        <message>
            <source>{year}年{month}月{day}日</source>
            <translation>{day} tháng {month}, {year}</translation>
        </message>
        <message>
            <source>{year}年{month}月{day}日({weekday}){hour}時{minute:02}分</source>
            <translation>{hour}:{minute:02} {weekday} {day} tháng {month}, {year}</translation>
        </message>
        <message>
            <source>{hour}:{minute:02}</source>
            <translation>{hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{year}/{month}/{day} {hour}:{minute:02}</source>
            <translation>{year}/{month}/{day} {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{month}/{day} {hour}:{minute:02}</source>
            <translation>{day} thg {month} {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{opens.hour}:{opens:%M}〜{closes.hour}:{closes:%M}</source>
            <translation>{opens.hour}:{opens:%M}–{closes.hour}:{closes:%M}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>SurveyTexts</name>
        <message>
            <source>手続きを終えた方へ。よろしければ、お答えください。
どなたのお答えかは、残りません。</source>
            <translation>Đã xong thủ tục? Xin trả lời nếu được.
Không lưu lại ai đã trả lời.</translation>
        </message>
        <message>
            <source>お答えいただき、ありがとうございました。</source>
            <translation>Cảm ơn quý vị đã trả lời.</translation>
        </message>
        <message>
            <source>案内の内容は参考になりましたか?</source>
            <translation>Thông tin có hữu ích không?</translation>
        </message>
        <message>
            <source>案内の内容はわかりやすかったですか?</source>
            <translation>Thông tin có dễ hiểu không?</translation>
        </message>
        <message>
            <source>この窓口は見つけやすかったですか?</source>
            <translation>Quầy này có dễ tìm không?</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>Có</translation>
        </message>
        <message>
            <source>ふつう</source>
            <translation>Tạm</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>Không</translation>
        </message>
        <message>
            <source>✓ {answer}</source>
            <translation>✓ {answer}</translation>
        </message>
    </context>
    <context>
        <name>FrameTexts</name>
        <message>
            <source>練習モード — 本物の手続きにはなりません</source>
            <translation>Chế độ luyện tập — không phải thủ tục thật</translation>
        </message>
        <message>
            <source>練習カード:{card}</source>
            <translation>Thẻ luyện tập: {card}</translation>
        </message>
        <message>
            <source>置く</source>
            <translation>Đặt</translation>
        </message>
        <message>
            <source>取る</source>
            <translation>Lấy ra</translation>
        </message>
        <message>
            <source>練習カードを選ぶ</source>
            <translation>Chọn thẻ luyện tập</translation>
        </message>
        <message>
            <source>練習カードの暗証番号は1234です。</source>
            <translation>Mã PIN của thẻ luyện tập là 1234.</translation>
        </message>
        <message>
            <source>もどる</source>
            <translation>Trở lại</translation>
        </message>
        <message>
            <source>職員を呼ぶ</source>
            <translation>Gọi nhân viên</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Dừng</translation>
        </message>
        <message>
            <source>おわる</source>
            <translation>Xong</translation>
        </message>
        <message>
            <source>もう一度聞く</source>
            <translation>Nghe lại</translation>
        </message>
        <message>
            <source>つづきを見ると、押せます。</source>
            <translation>Đọc đến hết rồi mới nhấn được.</translation>
        </message>
        <message>
            <source>準備</source>
            <translation>Chuẩn bị</translation>
        </message>
        <message>
            <source>カード</source>
            <translation>Thẻ</translation>
        </message>
        <message>
            <source>暗証番号</source>
            <translation>Mã PIN</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>Xem lại</translation>
        </message>
        <message>
            <source>完了</source>
            <translation>Xong</translation>
        </message>
        <message>
            <source>選ぶ</source>
            <translation>Chọn</translation>
        </message>
        <message>
            <source>入力・確認</source>
            <translation>Nhập</translation>
        </message>
        <message>
            <source>{total}段階の{number}番目、{name}</source>
            <translation>Bước {number} trong {total}, {name}</translation>
        </message>
        <message>
            <source>職員を呼んでいます</source>
            <translation>Đang gọi nhân viên</translation>
        </message>
        <message>
            <source>音で知らせています。近くの職員に、この画面を見せてください。</source>
            <translation>Máy đang phát âm thanh để gọi. Xin cho nhân viên ở gần xem màn hình này.</translation>
        </message>
        <message>
            <source>{time}に呼びました。</source>
            <translation>Đã gọi lúc {time}.</translation>
        </message>
        <message>
            <source>{time}に呼びました。{minutes}分たっています。</source>
            <translation>Đã gọi lúc {time}, {minutes} phút trước.</translation>
        </message>
        <message>
            <source>カードを取ると、手続きは途中で終わります。呼び出しも、取り消しになります。</source>
            <translation>Nếu lấy thẻ ra, thủ tục sẽ dừng giữa chừng và việc gọi cũng bị hủy.</translation>
        </message>
        <message>
            <source>職員がまいります</source>
            <translation>Nhân viên đang đến</translation>
        </message>
        <message>
            <source>こちらに向かっています。そのままお待ちください。カードは、置いたままでかまいません。</source>
            <translation>Nhân viên đang trên đường đến. Xin chờ tại đây. Cứ để thẻ trên đầu đọc.</translation>
        </message>
        <message>
            <source>呼び出しを取り消す</source>
            <translation>Hủy gọi</translation>
        </message>
        <message>
            <source>手続きをやめますか</source>
            <translation>Quý vị muốn dừng lại?</translation>
        </message>
        <message>
            <source>やめると、ここまでに選んだものと入れたものは消えます。何も記録されません。</source>
            <translation>Nếu dừng, những gì đã chọn và đã nhập sẽ bị xóa. Không có gì được ghi lại.</translation>
        </message>
        <message>
            <source>やめないで、続ける</source>
            <translation>Không dừng, tiếp tục</translation>
        </message>
        <message>
            <source>やめて、終わりにする</source>
            <translation>Dừng</translation>
        </message>
        <message>
            <source>まだ続けますか</source>
            <translation>Tiếp tục?</translation>
        </message>
        <message>
            <source>あと{seconds}秒でこの画面を閉じます。続けるときは、「続ける」を押してください。</source>
            <translation>Màn hình này đóng sau {seconds} giây. Để tiếp tục, nhấn "Tiếp tục".</translation>
        </message>
        <message>
            <source>続ける</source>
            <translation>Tiếp tục</translation>
        </message>
        <message>
            <source>マイナポイント手続き</source>
            <translation>Thủ tục điểm My Number</translation>
        </message>
    </context>
    <context>
        <name>PageTexts</name>
        <message>
            <source>ご用件を選んでください</source>
            <translation>Quý vị cần gì?</translation>
        </message>
        <message>
            <source>ポイントを受け取る方は、1の予約、2の申し込みの順に手続きします。</source>
            <translation>Để nhận điểm, trước hết đặt trước (1), rồi đăng ký (2).</translation>
        </message>
        <message>
            <source>ポイントの予約をする</source>
            <translation>Đặt trước điểm</translation>
        </message>
        <message>
            <source>はじめに、8文字のマイキーIDを決めます</source>
            <translation>Đầu tiên, nhận MyKey ID gồm 8 ký tự</translation>
        </message>
        <message>
            <source>ポイントの申し込みをする</source>
            <translation>Đăng ký nhận điểm</translation>
        </message>
        <message>
            <source>予約のあとに、受け取るサービスを選びます</source>
            <translation>Sau đó, chọn dịch vụ để nhận điểm</translation>
        </message>
        <message>
            <source>自分の状況を見る</source>
            <translation>Xem tình trạng</translation>
        </message>
        <message>
            <source>予約と申し込みを確かめます</source>
            <translation>Đặt trước và đăng ký</translation>
        </message>
        <message>
            <source>カードを調べる</source>
            <translation>Kiểm tra thẻ</translation>
        </message>
        <message>
            <source>読み取れないとき、期限が心配なとき</source>
            <translation>Không đọc, lo hết hạn?</translation>
        </message>
        <message>
            <source>スマホで読み取れない</source>
            <translation>Hỗ trợ điện thoại</translation>
        </message>
        <message>
            <source>カードの読み取りで困っている方</source>
            <translation>Điện thoại không đọc được thẻ</translation>
        </message>
        <message>
            <source>制度の案内</source>
            <translation>Hướng dẫn điểm</translation>
        </message>
        <message>
            <source>もらえるポイントと、手続きの流れ</source>
            <translation>Số điểm và các bước</translation>
        </message>
        <message>
            <source>本日の窓口 {spans}(受付中)</source>
            <translation>Quầy hôm nay {spans} (đang mở)</translation>
        </message>
        <message>
            <source>受付 {week}</source>
            <translation>Giờ mở: {week}</translation>
        </message>
        <message>
            <source>窓口は閉まっています。次は{moment}から</source>
            <translation>Quầy đã đóng. Mở lại từ {moment}</translation>
        </message>
        <message>
            <source>窓口は閉まっています</source>
            <translation>Quầy đã đóng</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(今つながります)</source>
            <translation>ĐT {phone}, nối máy rồi nhấn {press} (đang mở)</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(今つながります。午後がつながりやすいです)</source>
            <translation>ĐT {phone}, nối máy rồi nhấn {press} (đang mở; buổi chiều dễ gọi hơn)</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(次は{moment}から)</source>
            <translation>ĐT {phone}, nối máy rồi nhấn {press} (mở lại từ {moment})</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、{starts}から止まります。次に手続きできるのは{moment}からです</source>
            <translation>Bảo trì hệ thống nhà nước: dừng từ {starts}. Làm lại được từ {moment}</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、{starts}から止まります</source>
            <translation>Bảo trì hệ thống nhà nước: dừng từ {starts}</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、手続きは{moment}からできます</source>
            <translation>Bảo trì hệ thống nhà nước: làm thủ tục được từ {moment}</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、いまは手続きできません</source>
            <translation>Bảo trì hệ thống nhà nước: hiện không làm được thủ tục</translation>
        </message>
        <message>
            <source>機械の時計を確かめているため、いまは手続きできません。職員にお聞きください</source>
            <translation>Đang kiểm tra đồng hồ của máy nên hiện không làm thủ tục được. Xin hỏi nhân viên</translation>
        </message>
        <message>
            <source>機械の記録を確かめているため、いまは予約も申し込みもできません。職員にお聞きください</source>
            <translation>Đang kiểm tra bản ghi của máy nên hiện không đặt trước và đăng ký được. Xin hỏi nhân viên</translation>
        </message>
        <message>
            <source>必要なものは、お手元にありますか</source>
            <translation>Quý vị có mang đủ những thứ này?</translation>
        </message>
        <message>
            <source>名前や住所を書くことはありません。</source>
            <translation>Không cần viết tên hay địa chỉ.</translation>
        </message>
        <message>
            <source>電子証明書を更新・発行した方は、24時間たってから手続きできます。電子証明書とは、カードの中にある、ご本人だと示すデータです。</source>
            <translation>Sau khi cấp hoặc gia hạn chứng nhận điện tử, phải chờ 24 giờ. Đó là dữ liệu trong thẻ, cho biết quý vị là ai.</translation>
        </message>
        <message>
            <source>全部あります</source>
            <translation>Tôi có đủ</translation>
        </message>
        <message>
            <source>ないもの、わからないものがある</source>
            <translation>Thiếu thứ gì đó, hoặc không rõ</translation>
        </message>
        <message>
            <source>ないもの、わからないものがあるとき</source>
            <translation>Nếu thiếu hoặc không rõ</translation>
        </message>
        <message>
            <source>あてはまるところを、お読みください。</source>
            <translation>Xin đọc phần đúng với mình.</translation>
        </message>
        <message>
            <source>マイナンバーカードがない</source>
            <translation>Không có Thẻ My Number</translation>
        </message>
        <message>
            <source>カードがないと、手続きできません。なくした方、まだお持ちでない方は、{desk}におたずねください。</source>
            <translation>Không có thẻ thì không làm được. Xin hỏi {desk}.</translation>
        </message>
        <message>
            <source>4桁の暗証番号がわからない</source>
            <translation>Không biết mã PIN 4 số</translation>
        </message>
        <message>
            <source>思いついた番号を、ためさないでください。カードがあれば、{desk}で新しい番号に決め直せます。</source>
            <translation>Xin đừng thử đoán. Nếu có thẻ, đặt được mã PIN mới tại {desk}.</translation>
        </message>
        <message>
            <source>決済サービスのカードやID、コードがない</source>
            <translation>Không có thẻ, ID hoặc mã của dịch vụ thanh toán</translation>
        </message>
        <message>
            <source>予約は、いまできます。申し込みは、そろえてから、別の日にできます。</source>
            <translation>Đặt trước được ngay. Khi có đủ, hôm khác hãy đăng ký.</translation>
        </message>
        <message>
            <source>いるものは、サービスでちがいます。サービスの会社か、職員におたずねください。</source>
            <translation>Mỗi dịch vụ cần thứ khác nhau. Xin hỏi công ty dịch vụ hoặc nhân viên.</translation>
        </message>
        <message>
            <source>カードと暗証番号はある。予約だけする</source>
            <translation>Có thẻ và mã PIN: chỉ đặt trước</translation>
        </message>
        <message>
            <source>手続きをするのは、どなたですか</source>
            <translation>Quý vị làm thủ tục cho ai?</translation>
        </message>
        <message>
            <source>ポイントが別の人のものになるのを防ぐため、お聞きします。</source>
            <translation>Chúng tôi hỏi để điểm về đúng người.</translation>
        </message>
        <message>
            <source>カードの持ち主本人</source>
            <translation>Cho chính tôi</translation>
        </message>
        <message>
            <source>自分のカードで手続きします</source>
            <translation>Tôi dùng thẻ của mình</translation>
        </message>
        <message>
            <source>15歳未満のお子さまの親など</source>
            <translation>Cho con dưới 15 tuổi</translation>
        </message>
        <message>
            <source>お子さまのカードで、法定代理人(親権者など)が手続きします</source>
            <translation>Là cha mẹ hoặc người đại diện theo pháp luật, dùng thẻ của con</translation>
        </message>
        <message>
            <source>成年後見人</source>
            <translation>Cho người lớn tôi giám hộ</translation>
        </message>
        <message>
            <source>成年被後見人の法定代理人として手続きします</source>
            <translation>Là người đại diện theo pháp luật, dùng thẻ của người đó</translation>
        </message>
        <message>
            <source>ご家族やお友だちの代わりに来た方</source>
            <translation>Thay người nhà, bạn bè</translation>
        </message>
        <message>
            <source>手続きできません。どうすればよいかを、ご案内します</source>
            <translation>Không làm được, nhưng có hướng dẫn cách khác</translation>
        </message>
        <message>
            <source>お子さまの法定代理人の方ですか</source>
            <translation>Quý vị là người đại diện theo pháp luật của con?</translation>
        </message>
        <message>
            <source>15歳未満のお子さまの手続きは、法定代理人(親権者など)だけができます。15歳以上の方は、ご本人がします。</source>
            <translation>Với trẻ dưới 15 tuổi, chỉ người đại diện theo pháp luật (cha mẹ, v.v.) làm được. Từ 15 tuổi, người đó tự làm.</translation>
        </message>
        <message>
            <source>読み取り台に置くのは、お子さまのカードです。暗証番号も、お子さまのカードのものを使います。</source>
            <translation>Dùng thẻ của con và mã PIN của thẻ đó.</translation>
        </message>
        <message>
            <source>はい、法定代理人です</source>
            <translation>Vâng, đúng</translation>
        </message>
        <message>
            <source>成年後見人の方ですか</source>
            <translation>Quý vị là người giám hộ?</translation>
        </message>
        <message>
            <source>成年後見人であることが分かる登記事項証明書を、職員にお見せください。</source>
            <translation>Xin cho nhân viên xem giấy chứng nhận đăng ký giám hộ (登記事項証明書).</translation>
        </message>
        <message>
            <source>読み取り台に置くのは、成年被後見人の方のカードです。暗証番号も、そのカードのものを使います。</source>
            <translation>Dùng thẻ của người được giám hộ và mã PIN của thẻ đó.</translation>
        </message>
        <message>
            <source>はい、成年後見人です</source>
            <translation>Vâng, đúng</translation>
        </message>
        <message>
            <source>いいえ、ちがいます</source>
            <translation>Không phải</translation>
        </message>
        <message>
            <source>カードを読み取り台に置いてください</source>
            <translation>Xin đặt thẻ lên đầu đọc thẻ</translation>
        </message>
        <message>
            <source>おわるまで、カードは置いたままにします。とちゅうで取ると、手続きは中止されます。</source>
            <translation>Để yên thẻ cho đến khi xong. Nếu lấy ra giữa chừng, thủ tục sẽ bị hủy.</translation>
        </message>
        <message>
            <source>カバーやケースから出してください。ほかのカードと重ねないでください。</source>
            <translation>Lấy thẻ ra khỏi bao. Đừng chồng lên thẻ khác.</translation>
        </message>
        <message>
            <source>読み取り台は、画面の左にあります</source>
            <translation>Đầu đọc thẻ ở bên trái màn hình</translation>
        </message>
        <message>
            <source>読み取り台は、画面の右にあります</source>
            <translation>Đầu đọc thẻ ở bên phải màn hình</translation>
        </message>
        <message>
            <source>読み取り台は、画面の下にあります</source>
            <translation>Đầu đọc thẻ ở dưới màn hình</translation>
        </message>
        <message>
            <source>カードを一度取って、置き直してください</source>
            <translation>Xin lấy thẻ ra rồi đặt lại</translation>
        </message>
        <message>
            <source>前から置いてあるカードでは、手続きを始められません。ご自分のカードか、お確かめください。</source>
            <translation>Thẻ để sẵn từ trước không bắt đầu thủ tục được. Xin xem có đúng thẻ của mình không.</translation>
        </message>
        <message>
            <source>カードを調べています</source>
            <translation>Đang kiểm tra thẻ</translation>
        </message>
        <message>
            <source>カードを動かさずに、お待ちください。5秒ほどかかることがあります。</source>
            <translation>Xin chờ, đừng di chuyển thẻ. Có thể mất khoảng 5 giây.</translation>
        </message>
        <message>
            <source>暗証番号を確かめています</source>
            <translation>Đang kiểm tra mã PIN</translation>
        </message>
        <message>
            <source>カードを動かさずに、お待ちください。</source>
            <translation>Xin chờ, đừng di chuyển thẻ.</translation>
        </message>
        <message>
            <source>予約と申し込みを調べています</source>
            <translation>Đang xem đặt trước và đăng ký</translation>
        </message>
        <message>
            <source>予約を記録しています</source>
            <translation>Đang ghi lần đặt trước</translation>
        </message>
        <message>
            <source>カードが内容に署名しています。カードを動かさずに、お待ちください。</source>
            <translation>Thẻ đang ký nội dung này. Xin chờ, đừng di chuyển thẻ.</translation>
        </message>
        <message>
            <source>記録できたか確かめています</source>
            <translation>Đang kiểm tra đã ghi được chưa</translation>
        </message>
        <message>
            <source>記録のとちゅうでカードが離れました。すぐに結果をお知らせします。</source>
            <translation>Thẻ rời đầu đọc khi đang ghi. Máy sẽ sớm báo kết quả.</translation>
        </message>
        <message>
            <source>このカードは使えます</source>
            <translation>Thẻ dùng được</translation>
        </message>
        <message>
            <source>マイナンバーカードと電子証明書を読み取りました。</source>
            <translation>Đã đọc được Thẻ My Number và chứng nhận điện tử.</translation>
        </message>
        <message>
            <source>マイナンバーカードです</source>
            <translation>Đây là Thẻ My Number</translation>
        </message>
        <message>
            <source>電子証明書の期限内です</source>
            <translation>Chứng nhận điện tử còn hạn</translation>
        </message>
        <message>
            <source>電子証明書の期限まで3か月を切っています。ポイントの手続きを先に済ませてから、{desk}で更新してください。更新のあと24時間は手続きできません</source>
            <translation>Chứng nhận điện tử sẽ hết hạn trong chưa đầy 3 tháng. Hãy làm thủ tục điểm trước, rồi gia hạn tại {desk}. Trong 24 giờ sau khi gia hạn, không làm thủ tục được</translation>
        </message>
        <message>
            <source>暗証番号はロックされていません(のこり{tries}回)</source>
            <translation>Mã PIN không bị khóa (còn {tries} lần)</translation>
        </message>
        <message>
            <source>暗証番号ののこり回数は、カードが答えませんでした</source>
            <translation>Thẻ không cho biết còn mấy lần nhập mã PIN</translation>
        </message>
        <message>
            <source>暗証番号は、あと1回まちがえるとロックされます。番号がたしかでないときは、{desk}にお聞きください</source>
            <translation>Nhập sai 1 lần nữa, mã PIN sẽ bị khóa. Nếu không chắc mã PIN, xin hỏi tại {desk}</translation>
        </message>
        <message>
            <source>紛失などで止められているかどうかは、この機械では調べられません。心配な方は職員にお聞きください。</source>
            <translation>Máy này không biết thẻ có bị dừng dùng (do mất, v.v.) hay không. Nếu lo, xin hỏi nhân viên.</translation>
        </message>
        <message>
            <source>電子証明書の期限が近づいています</source>
            <translation>Chứng nhận điện tử sắp hết hạn</translation>
        </message>
        <message>
            <source>今日の手続きはできます。期限まで3か月を切っているので、更新もお願いします。</source>
            <translation>Hôm nay vẫn làm được. Còn chưa đầy 3 tháng là hết hạn, nên xin gia hạn.</translation>
        </message>
        <message>
            <source>更新は{desk}でできます。更新のあと24時間は手続きできないので、ポイントの手続きを先に済ませてください。</source>
            <translation>Gia hạn tại {desk}. Trong 24 giờ sau đó, không làm thủ tục được: hãy làm thủ tục điểm trước.</translation>
        </message>
        <message>
            <source>このまま続ける</source>
            <translation>Tiếp tục</translation>
        </message>
        <message>
            <source>暗証番号(4桁)を押してください</source>
            <translation>Nhập mã PIN 4 số</translation>
        </message>
        <message>
            <source>カードを受け取ったときに決めた「利用者証明用」の数字です。</source>
            <translation>Mã "xác thực người dùng" (利用者証明用) quý vị đã đặt khi nhận thẻ.</translation>
        </message>
        <message>
            <source>番号がちがいます。もう一度どうぞ</source>
            <translation>Sai mã PIN. Xin nhập lại</translation>
        </message>
        <message>
            <source>4桁の番号は「利用者証明用」のほかに2つあり、別の数字のことがあります。わからないときは、やめて職員にお聞きください。</source>
            <translation>Thẻ còn 2 mã 4 số khác, có thể khác mã này. Nếu không biết, hãy dừng và hỏi nhân viên.</translation>
        </message>
        <message>
            <source>暗証番号を、もう一度お願いします</source>
            <translation>Xin nhập lại mã PIN</translation>
        </message>
        <message>
            <source>前に送った番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。下の「のこり」は、いまカードに聞いた数です。</source>
            <translation>Thẻ không trả lời mã PIN đã gửi. Có thể bị tính là 1 lần sai. Số lần còn lại ở dưới là do thẻ vừa báo.</translation>
        </message>
        <message>
            <source>前に送った番号に、カードの答えが届きませんでした。いまカードに聞いたところ、のこりは1回です。</source>
            <translation>Thẻ không trả lời mã PIN đã gửi. Thẻ vừa báo là chỉ còn 1 lần.</translation>
        </message>
        <message>
            <source>のこり{tries}回です。続けてまちがえると、カードが使えなくなります</source>
            <translation>Còn {tries} lần. Nếu sai hết, thẻ sẽ bị khóa</translation>
        </message>
        <message>
            <source>のこり1回です。ちがうと、カードが使えなくなります</source>
            <translation>Còn 1 lần. Nếu sai, thẻ sẽ bị khóa</translation>
        </message>
        <message>
            <source>3回続けてまちがえると使えなくなります</source>
            <translation>Sai 3 lần liên tiếp, thẻ sẽ bị khóa</translation>
        </message>
        <message>
            <source>訂正</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>暗証番号のボタン</source>
            <translation>Phím PIN</translation>
        </message>
        <message>
            <source>あと{count}つ押すと、「確認」を押せます</source>
            <translation>Nhấn đủ 4 số rồi nhấn OK (còn {count})</translation>
        </message>
        <message>
            <source>「確認」を押してください</source>
            <translation>Hãy nhấn OK</translation>
        </message>
        <message>
            <source>番号がわからない</source>
            <translation>Tôi không biết mã PIN</translation>
        </message>
        <message>
            <source>カードは、読み取り台に置いたままにしてください。</source>
            <translation>Cứ để thẻ trên đầu đọc.</translation>
        </message>
        <message>
            <source>番号がわからないとき</source>
            <translation>Nếu không biết mã PIN</translation>
        </message>
        <message>
            <source>ここでやめても、まちがえた回数はふえません。手続きは、番号がわかってから、またできます。</source>
            <translation>Dừng ở đây không bị tính là sai. Khi biết mã PIN, xin quay lại.</translation>
        </message>
        <message>
            <source>4桁のうち{count}桁を押しました</source>
            <translation>Đã nhập {count} trong 4 số</translation>
        </message>
        <message>
            <source>あと1回まちがえると、カードが使えなくなります</source>
            <translation>Sai 1 lần nữa, thẻ sẽ bị khóa</translation>
        </message>
        <message>
            <source>番号がたしかでないときは、ここでやめて職員にお聞きください。使えなくなったカードは、{desk}で直せます。</source>
            <translation>Nếu không chắc mã PIN, hãy dừng ở đây và hỏi nhân viên. Thẻ bị khóa thì mở được tại {desk}.</translation>
        </message>
        <message>
            <source>4桁の番号には「利用者証明用」「券面事項入力補助用」「住民基本台帳用」があり、それぞれ別の数字のことがあります。</source>
            <translation>Các mã 4 số "xác thực người dùng", "nhập thông tin mặt thẻ" và "sổ cư trú cơ bản" có thể khác nhau.</translation>
        </message>
        <message>
            <source>やめて職員を呼ぶ</source>
            <translation>Dừng và gọi nhân viên</translation>
        </message>
        <message>
            <source>番号はたしかです。もう1回入れる</source>
            <translation>Tôi chắc chắn. Nhập thêm 1 lần</translation>
        </message>
        <message>
            <source>この内容で予約しますか</source>
            <translation>Đặt trước như vậy?</translation>
        </message>
        <message>
            <source>{programme}の予約です。お読みになって、よければ「同意して予約する」を押してください。</source>
            <translation>{programme}: xin đọc phần này. Nếu đồng ý, nhấn "Đồng ý và đặt trước".</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、カードがこの内容に署名します。署名は、ご本人が決めたというしるしです。カードは置いたままにしてください。</source>
            <translation>Bước tiếp theo, khi nhập mã PIN, thẻ sẽ ký nội dung này, để cho thấy chính quý vị quyết định. Xin để yên thẻ.</translation>
        </message>
        <message>
            <source>同意して予約する</source>
            <translation>Đồng ý và đặt trước</translation>
        </message>
        <message>
            <source>マイキーIDを入れてください</source>
            <translation>Nhập MyKey ID</translation>
        </message>
        <message>
            <source>国のシステムで決まった8文字です。大文字と小文字も、そのとおりに入れます。</source>
            <translation>8 ký tự do hệ thống nhà nước cấp. Nhập đúng cả chữ hoa và chữ thường.</translation>
        </message>
        <message>
            <source>もう一度、同じマイキーIDを入れてください</source>
            <translation>Nhập lại MyKey ID đó một lần nữa</translation>
        </message>
        <message>
            <source>打ちまちがいを防ぐため、2回入れていただきます。</source>
            <translation>Nhập hai lần để tránh gõ nhầm.</translation>
        </message>
        <message>
            <source>マイキーIDは、英字と数字の8文字です。もう一度お確かめください。</source>
            <translation>MyKey ID gồm 8 chữ cái và số. Xin kiểm tra lại.</translation>
        </message>
        <message>
            <source>1回目と2回目で、左から{place}文字目がちがいました。最初から入れ直してください。</source>
            <translation>Hai lần nhập khác nhau ở ký tự thứ {place} từ bên trái. Xin nhập lại từ đầu.</translation>
        </message>
        <message>
            <source>マイキーID</source>
            <translation>MyKey ID</translation>
        </message>
        <message>
            <source>大/小文字</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>1字消す</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>予約ができました</source>
            <translation>Đã đặt trước xong</translation>
        </message>
        <message>
            <source>もう予約ができています</source>
            <translation>Quý vị đã đặt trước rồi</translation>
        </message>
        <message>
            <source>あなたのマイキーIDです。問い合わせのときに使います。大切に保管してください。</source>
            <translation>Đây là MyKey ID của quý vị. Cần dùng khi hỏi về điểm. Xin giữ cẩn thận.</translation>
        </message>
        <message>
            <source>{moment}に予約されています。新しいIDは作っていません。マイキーIDは、大切に保管してください。</source>
            <translation>Đã đặt trước lúc {moment}. Không tạo ID mới. Xin giữ MyKey ID cẩn thận.</translation>
        </message>
        <message>
            <source>つぎにすること</source>
            <translation>Việc tiếp theo</translation>
        </message>
        <message>
            <source>マイキーIDを、書き写すか、写真に撮ります。カードを取ると、この画面は消えます。</source>
            <translation>Chép lại hoặc chụp ảnh MyKey ID. Khi lấy thẻ ra, màn hình này sẽ đóng.</translation>
        </message>
        <message>
            <source>「続けて申し込む」を押して、決済サービスを選びます。申し込むまで、ポイントはもらえません。</source>
            <translation>Nhấn "Đăng ký tiếp" và chọn dịch vụ thanh toán. Chưa đăng ký thì chưa nhận được điểm.</translation>
        </message>
        <message>
            <source>別の日に申し込む方は、カードを持って、またおいでください。</source>
            <translation>Nếu đăng ký hôm khác, xin mang thẻ quay lại.</translation>
        </message>
        <message>
            <source>いまは申し込めません。いつできるかは、職員におたずねください。</source>
            <translation>Hiện chưa đăng ký được. Xin hỏi nhân viên khi nào được.</translation>
        </message>
        <message>
            <source>どの決済サービスがあるかを、スマホで見られます。四角いコードにスマホのカメラを向けると、公式のページが開きます。</source>
            <translation>Có thể xem các dịch vụ trên điện thoại. Hướng máy ảnh vào mã vuông để mở trang chính thức.</translation>
        </message>
        <message>
            <source>紙に印刷する</source>
            <translation>In ra giấy</translation>
        </message>
        <message>
            <source>印刷しています</source>
            <translation>Đang in</translation>
        </message>
        <message>
            <source>印刷しました</source>
            <translation>Đã in</translation>
        </message>
        <message>
            <source>紙が出ていなければ、カードを取る前に書き写すか、職員をお呼びください。</source>
            <translation>Chưa ra giấy? Hãy chép lại trước khi lấy thẻ, hoặc gọi nhân viên.</translation>
        </message>
        <message>
            <source>おわる</source>
            <translation>Xong</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>Liên hệ</translation>
        </message>
        <message>
            <source>マイキーIDのお知らせ</source>
            <translation>Thông báo MyKey ID</translation>
        </message>
        <message>
            <source>この二次元コードは、窓口の読み取り機で、マイキーIDを入れるときに使います。</source>
            <translation>Mã QR này dùng với máy quét ở quầy, để nhập MyKey ID.</translation>
        </message>
        <message>
            <source>問い合わせのときに使います。大切に保管してください。</source>
            <translation>Cần dùng khi hỏi về điểm. Xin giữ cẩn thận.</translation>
        </message>
        <message>
            <source>予約した日時 {moment}</source>
            <translation>Đặt trước lúc {moment}</translation>
        </message>
        <message>
            <source>つぎに、決済サービスを1つ選んで申し込みます。申し込んだあとは変えられません。</source>
            <translation>Tiếp theo, chọn 1 dịch vụ thanh toán và đăng ký. Sau khi đăng ký, không đổi được.</translation>
        </message>
        <message>
            <source>練習用 — 本物ではありません</source>
            <translation>Luyện tập — không phải thật</translation>
        </message>
    </context>
    <context>
        <name>PracticeCardNames</name>
        <message>
            <source>よいカード</source>
            <translation>Thẻ tốt</translation>
        </message>
        <message>
            <source>別の人のカード</source>
            <translation>Thẻ người khác</translation>
        </message>
        <message>
            <source>期限切れ</source>
            <translation>Hết hạn</translation>
        </message>
        <message>
            <source>1時間前に更新</source>
            <translation>Gia hạn 1 giờ trước</translation>
        </message>
        <message>
            <source>もうすぐ期限</source>
            <translation>Sắp hết hạn</translation>
        </message>
        <message>
            <source>電子証明書なし</source>
            <translation>Không chứng nhận</translation>
        </message>
        <message>
            <source>のこり1回</source>
            <translation>Còn 1 lần</translation>
        </message>
        <message>
            <source>ロック中</source>
            <translation>Bị khóa</translation>
        </message>
        <message>
            <source>住基カード</source>
            <translation>Thẻ Juki</translation>
        </message>
        <message>
            <source>スマホ</source>
            <translation>Di động</translation>
        </message>
        <message>
            <source>交通系カード</source>
            <translation>Thẻ tàu xe</translation>
        </message>
        <message>
            <source>運転免許証</source>
            <translation>Bằng lái xe</translation>
        </message>
        <message>
            <source>ほかのICカード</source>
            <translation>Thẻ IC khác</translation>
        </message>
        <message>
            <source>読み取りが遅い</source>
            <translation>Đọc chậm</translation>
        </message>
        <message>
            <source>途中で離れる</source>
            <translation>Rời giữa chừng</translation>
        </message>
        <message>
            <source>2枚重ね</source>
            <translation>2 thẻ chồng</translation>
        </message>
        <message>
            <source>2つの台に1枚ずつ</source>
            <translation>1 thẻ mỗi đầu, 2 đầu</translation>
        </message>
        <message>
            <source>台が外れる</source>
            <translation>Mất đầu đọc</translation>
        </message>
        <message>
            <source>しくみが止まる</source>
            <translation>Hệ thống dừng</translation>
        </message>
        <message>
            <source>台が固まる</source>
            <translation>Đầu đọc treo</translation>
        </message>
        <message>
            <source>答えが遅すぎる</source>
            <translation>Trả lời quá chậm</translation>
        </message>
        <message>
            <source>ほかで使用中</source>
            <translation>Dùng nơi khác</translation>
        </message>
        <message>
            <source>知らない種類の鍵</source>
            <translation>Khóa loại lạ</translation>
        </message>
        <message>
            <source>のこり2回</source>
            <translation>Còn 2 lần</translation>
        </message>
        <message>
            <source>はじめの1回だけ失敗</source>
            <translation>Chỉ lỗi lần đầu</translation>
        </message>
        <message>
            <source>署名用も入っている</source>
            <translation>Có cả loại ký</translation>
        </message>
        <message>
            <source>証明書の一覧なし</source>
            <translation>Không có danh mục</translation>
        </message>
        <message>
            <source>一覧が中身と違う</source>
            <translation>Danh mục sai</translation>
        </message>
        <message>
            <source>回数を答えない</source>
            <translation>Không báo số lần</translation>
        </message>
        <message>
            <source>途中でだまる</source>
            <translation>Im giữa chừng</translation>
        </message>
        <message>
            <source>知らない種類</source>
            <translation>Loại lạ</translation>
        </message>
        <message>
            <source>種類が分からない</source>
            <translation>Không rõ loại</translation>
        </message>
        <message>
            <source>いつも故障</source>
            <translation>Luôn lỗi</translation>
        </message>
        <message>
            <source>いつも断る</source>
            <translation>Luôn từ chối</translation>
        </message>
        <message>
            <source>途中で1回故障</source>
            <translation>Lỗi 1 lần giữa</translation>
        </message>
        <message>
            <source>読む途中で故障</source>
            <translation>Lỗi khi đọc</translation>
        </message>
        <message>
            <source>読む途中で切れる</source>
            <translation>Ngắt khi đọc</translation>
        </message>
        <message>
            <source>読む途中で断る</source>
            <translation>Từ chối khi đọc</translation>
        </message>
        <message>
            <source>長さが合わない</source>
            <translation>Sai độ dài</translation>
        </message>
        <message>
            <source>長さを直させ続ける</source>
            <translation>Luôn sai độ dài</translation>
        </message>
        <message>
            <source>答えが終わらない</source>
            <translation>Trả lời mãi</translation>
        </message>
        <message>
            <source>証明書が途中まで</source>
            <translation>Chứng nhận cụt</translation>
        </message>
        <message>
            <source>証明書がこわれている</source>
            <translation>Chứng nhận hỏng</translation>
        </message>
        <message>
            <source>回数を聞くと故障</source>
            <translation>Hỏi số lần: lỗi</translation>
        </message>
        <message>
            <source>一覧だけで中身なし</source>
            <translation>Có tên, không có</translation>
        </message>
        <message>
            <source>あさって始まる</source>
            <translation>2 ngày nữa mới có</translation>
        </message>
        <message>
            <source>知らない発行元</source>
            <translation>Nơi cấp lạ</translation>
        </message>
        <message>
            <source>ロック中(別の答え方)</source>
            <translation>Bị khóa (kiểu khác)</translation>
        </message>
        <message>
            <source>署名しない</source>
            <translation>Không ký</translation>
        </message>
    </context>
    <context>
        <name>KeyNotices</name>
        <message>
            <source>読み取り機で読んだ文字は、ここには入れられません。消しましたので、手で入れてください。</source>
            <translation>Chữ từ máy quét không nhập được vào đây. Máy đã xóa. Xin nhập bằng tay.</translation>
        </message>
        <message>
            <source>読み取り機が使われましたが、ここでは何も変わりません。</source>
            <translation>Máy quét vừa được dùng. Ở đây không có gì thay đổi.</translation>
        </message>
        <message>
            <source>そのキーは、ここでは使えません。画面のボタンを押してください。</source>
            <translation>Phím đó không dùng được ở đây. Xin nhấn các nút trên màn hình.</translation>
        </message>
        <message>
            <source>画面が変わったばかりなので、いまのキーは効いていません。画面を見て、要るときは、もう一度押してください。</source>
            <translation>Màn hình vừa đổi nên phím đó không có tác dụng. Xin nhìn màn hình và nhấn lại nếu cần.</translation>
        </message>
        <message>
            <source>数字が入らないときは、キーボードの「Num Lock」を1回押してください。</source>
            <translation>Nếu không hiện số, nhấn phím "Num Lock" trên bàn phím một lần.</translation>
        </message>
        <message>
            <source>暗証番号は4けたです。消しましたので、最初から入れてください。</source>
            <translation>Mã PIN có 4 số. Máy đã xóa. Xin nhập lại từ đầu.</translation>
        </message>
    </context>
</TS>
